export interface ToolsStrings {
    readonly failed: string;
    readonly none: string;
    readonly text: string;
    readonly copied: (what: string) => string;
    readonly notCopied: string;
    readonly saved: (name: string) => string;
    /** Of a file that the frame round the page does not let through. */
    readonly notSaved: (name: string) => string;
    /** The same where nobody can know. */
    readonly maybeSaved: (name: string) => string;
    readonly copyFile: string;
    readonly ownWindow: string;
    readonly cite: string;
    readonly csl: string;
    readonly csv: string;
    readonly jsonLd: string;
    readonly print: string;
}
export declare const toolsStrings: Readonly<Record<import("../i18n/language.js").Language, ToolsStrings>>;
