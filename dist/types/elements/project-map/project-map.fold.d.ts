/** Long lists, folded away under their number. */
import { type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Scene } from './project-map.scene.js';
/** What a fold holds. */
export interface Folded {
    /** Tells the folds of one rendering apart. */
    readonly key: string;
    readonly summary: unknown;
    /** Number of items. */
    readonly count: number;
    readonly render: () => TemplateResult;
}
/** Items behind their summary. */
export declare function renderFold(scene: Scene, { key, summary, count, render }: Folded): DirectiveResult;
