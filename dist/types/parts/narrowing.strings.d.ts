export interface NarrowingStrings {
    /** Behind a widget's heading. */
    readonly from: (land: string) => string;
    /** `things`: counted, as a list. */
    readonly contributions: (land: string, things: string, leads: number) => string;
    readonly nothing: (land: string) => string;
    readonly showAll: string;
    readonly showLand: (land: string) => string;
    readonly allShown: (land: string) => string;
    readonly unknownLand: (code: string) => string;
    readonly filtered: string;
    readonly ofAll: (n: string, things: string) => string;
    readonly reset: string;
}
export declare const narrowingStrings: Readonly<Record<import("../i18n/language.js").Language, NarrowingStrings>>;
