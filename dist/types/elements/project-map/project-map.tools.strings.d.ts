export interface MapToolsStrings {
    readonly citation: string;
    /** Headings of the table. */
    readonly columns: readonly string[];
    readonly lead: string;
    readonly jointLead: string;
    readonly partner: string;
    /** Where the feed has no title. */
    readonly strategy: string;
}
export declare const mapToolsStrings: Readonly<Record<import("../../i18n/language.js").Language, MapToolsStrings>>;
