/** Long lists of projects: the first ones, then more on request, page by page. */
import { type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Project } from '../../feed/feed.types.js';
import type { Scene } from './project-map.scene.js';
/** A list that is too long to be shown at once. */
export interface LongList {
    /** Tells the lists of one rendering apart. */
    readonly key: string;
    readonly summary: unknown;
    readonly projects: readonly Project[];
    readonly render: (projects: readonly Project[]) => TemplateResult;
}
/** The list behind its summary. */
export declare function renderFold(scene: Scene, list: LongList): DirectiveResult;
