import type { Language } from '../../i18n/language.js';
interface ExportStrings {
    /** Title of the annex as it is cited. */
    readonly annex: string;
    readonly page: string;
    readonly columns: readonly string[];
    readonly citation: string;
    /** Label of a tool that takes along only what a filter has left. */
    readonly partly: (label: string, shown: number, all: number) => string;
    readonly print: string;
}
/** Texts of the tools, which are fetched with them. */
export declare const matrixExportStrings: Readonly<Record<Language, ExportStrings>>;
export {};
