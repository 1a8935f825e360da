/** Prints one thing alone, on paper of its own size, without touching the page round it. */
import { type CSSResult, type TemplateResult } from 'lit';
/** What is printed. */
export interface PrintPage {
    readonly title: string;
    readonly lang: string;
    /** The `size` of `@page`, e.g. `A4 landscape`. */
    readonly paper: string;
    readonly sheets: readonly CSSResult[];
    readonly content: TemplateResult;
}
/** Opens the browser's print dialogue for `page`. */
export declare function printPage(page: PrintPage): void;
