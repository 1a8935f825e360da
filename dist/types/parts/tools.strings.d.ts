export interface ToolsStrings {
    readonly failed: string;
    readonly none: string;
    readonly text: string;
    readonly copied: (what: string) => string;
    readonly notCopied: string;
    readonly saved: (name: string) => string;
    readonly cite: string;
    readonly csl: string;
    readonly csv: string;
    readonly jsonLd: string;
    readonly print: string;
}
export declare const toolsStrings: Readonly<Record<import("../i18n/language.js").Language, ToolsStrings>>;
