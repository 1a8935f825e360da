import { type CSSResult } from 'lit';
import type { MatrixBase, MatrixExtras, MatrixWishes } from './leitlinien-matrix.scene.js';
export { attend, walkFrom } from './leitlinien-matrix.keys.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** What is added to a rendering: details, unassigned ones, and on request search and counts. */
export declare function extrasOf(base: MatrixBase, { search, isCounting }: MatrixWishes, wish: (wishes: Partial<MatrixWishes>) => void): MatrixExtras;
