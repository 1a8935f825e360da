/** Style sheets made by script belong to one document: each document gets its own. */
import type { CSSResult } from 'lit';
/** The sheets as `owner` can use them: Lit's own where the kit's code runs, else copies. */
export declare function sheetsFor(owner: Document, results: readonly CSSResult[]): CSSStyleSheet[];
