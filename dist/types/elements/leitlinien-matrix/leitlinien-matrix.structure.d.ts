import { type CSSResult, type TemplateResult } from 'lit';
import type { Category, Leitlinie } from '../../feed/feed.types.js';
import type { MatrixScene } from './leitlinien-matrix.scene.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** One group with its cards. */
interface Group {
    /** Absent for those without a known category. */
    readonly category: Category | undefined;
    readonly leitlinien: readonly Leitlinie[];
}
/** The Leitlinien by category; those without a known one in a group of their own, at the end. */
export declare function groupsOf({ view }: Pick<MatrixScene, 'view'>): readonly Group[];
/** The whole view. */
export declare function renderStructure(scene: MatrixScene): TemplateResult;
export {};
