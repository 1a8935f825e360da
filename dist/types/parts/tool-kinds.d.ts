/** Tools that several widgets have: made from a text or a page which the widget itself provides. */
import { type CitedPart } from '../exports/citation.js';
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
/**
 * Saves a file. Where the frame round the page does not let it, or nobody knows whether it does, that is
 * said, and the visitor gets the text itself.
 *
 * @param message what is said of a saved file, if it is more than its name
 */
export declare function saveFile(lang: Language, { name, type, text }: SavedFile, message?: string): ToolResult;
/** A tool that saves a file. */
export declare function saving(lang: Language, label: string, file: () => SavedFile): Tool;
/** A tool that saves the reference to a part of a document for reference managers. */
export declare function savingCitation(lang: Language, name: string, part: CitedPart): Tool;
/** A tool that saves a table. */
export declare function savingCsv(lang: Language, name: string, text: () => string): Tool;
/** A tool that saves linked data. */
export declare function savingJsonLd(lang: Language, name: string, data: () => unknown): Tool;
/** A tool that prints one widget alone. */
export declare function printing(lang: Language, page: () => PrintPage, label?: string): Tool;
