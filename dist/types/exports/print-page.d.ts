/** Prints one thing alone, on paper of its own size, without touching the page round it. */
import { type CSSResult, type TemplateResult } from 'lit';
import { type TypeRange } from './type-size.js';
/** What is printed. */
export interface PrintPage {
    readonly title: string;
    readonly lang: string;
    /** The `size` of `@page`, e.g. `A4 landscape`. */
    readonly paper: string;
    readonly sheets: readonly CSSResult[];
    readonly content: TemplateResult;
    /** Where all has to stand on one page: between which sizes its type may be. */
    readonly type?: TypeRange;
}
/** Fills a document with what is printed. */
export declare function drawPage(view: Window & typeof globalThis, page: PrintPage): void;
/** Opens the browser's print dialogue for `page`. */
export declare function printPage(page: PrintPage): void;
