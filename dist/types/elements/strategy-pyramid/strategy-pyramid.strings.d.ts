/** What is read before a visitor opens anything; the rest is in `strategy-pyramid.items.strings.ts`. */
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
    readonly measures: string;
    readonly items: string;
    readonly decision: string;
    readonly noDecision: string;
    readonly decisionUnread: string;
    readonly decisionNumber: (number: string | undefined) => string;
    readonly contradictions: string;
    readonly selected: string;
    readonly asList: string;
    readonly empty: string;
}
export declare const pyramidStrings: Readonly<Record<import("../../i18n/language.js").Language, PyramidStrings>>;
