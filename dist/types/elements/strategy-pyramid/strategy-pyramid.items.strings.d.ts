/** What is read when something has been opened or chosen. */
export interface PyramidItemsStrings {
    readonly othersTitle: string;
    readonly noScope: string;
    readonly noGoal: string;
    readonly linked: string;
    readonly selected: string;
    /** `names` is empty where nobody is named. */
    readonly topicLead: (names: string) => string;
    readonly lead: (names: string) => string;
    readonly list: string;
    readonly noItems: string;
    /** The same where a filter or a Land has left nothing. */
    readonly noMatch: string;
    readonly quote: (text: string) => string;
    readonly challenges: string;
    readonly goals: string;
    readonly groups: string;
    readonly source: string;
    readonly section: string;
    readonly page: string;
    readonly why: string;
    readonly outcome: string;
    readonly nothingAbove: string;
    readonly nothingBelow: string;
    readonly layersAbove: string;
    readonly layersBelow: string;
    readonly contradictions: string;
}
export declare const itemsStrings: Readonly<Record<import("../../i18n/language.js").Language, PyramidItemsStrings>>;
