export interface PyramidStrings {
    readonly heading: string;
    /** `whole`: the layers reach from the umbrella strategy to the projects. */
    readonly summary: (layers: number, whole: boolean) => string;
    readonly topics: (n: number) => string;
    /** Known projects of the strategy, of how many in all where that is known. */
    readonly projects: (known: number, total: number | undefined) => string;
    /** Other entries; `besides`: after projects of the strategy. */
    readonly others: (n: number, besides: boolean) => string;
    readonly fromScopes: string;
    readonly moreScopes: (n: number) => string;
    readonly othersTitle: string;
    readonly noScope: string;
    readonly noGoal: string;
    readonly measures: string;
    readonly items: string;
    readonly linked: string;
    readonly selected: string;
    /** `names` is empty where nobody is named. */
    readonly topicLead: (names: string) => string;
    readonly lead: (names: string) => string;
    readonly asList: string;
    readonly list: string;
    readonly empty: string;
    readonly noItems: string;
    readonly quote: (text: string) => string;
}
export declare const pyramidStrings: Readonly<Record<import("../../i18n/language.js").Language, PyramidStrings>>;
