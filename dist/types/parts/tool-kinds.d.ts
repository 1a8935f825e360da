import { type PrintPage } from '../exports/print-page.js';
import type { Language } from '../i18n/language.js';
import type { Tool, ToolResult } from './tools.types.js';
/** Copies a text; where the browser does not allow it, the text is shown. */
export declare function copy(lang: Language, what: string, text: string): Promise<ToolResult>;
/** A file to be saved. */
export interface SavedFile {
    readonly name: string;
    /** Media type, e.g. `text/csv`. */
    readonly type: string;
    readonly text: string;
}
/** A tool that saves a file. */
export declare function saving(lang: Language, label: string, file: () => SavedFile): Tool;
/** A tool that saves a table. */
export declare function savingCsv(lang: Language, name: string, text: () => string): Tool;
/** A tool that saves linked data. */
export declare function savingJsonLd(lang: Language, name: string, data: () => unknown): Tool;
/** A tool that prints one widget alone. */
export declare function printing(lang: Language, page: () => PrintPage, label?: string): Tool;
