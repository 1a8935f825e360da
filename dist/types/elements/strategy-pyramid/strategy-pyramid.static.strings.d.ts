/** What the static form and the tools say beside what the widget says. */
export interface PyramidStaticStrings {
    readonly strategy: string;
    readonly itemsOf: (layer: string) => string;
    readonly sources: string;
    readonly licence: string;
    readonly citation: string;
    readonly poster: (size: string) => string;
    readonly columns: readonly string[];
    readonly editorial: string;
    readonly yes: string;
    readonly no: string;
}
export declare const staticStrings: Readonly<Record<import("../../i18n/language.js").Language, PyramidStaticStrings>>;
