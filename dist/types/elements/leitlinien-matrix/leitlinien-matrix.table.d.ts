/** The table of Anhang 1. What a visitor asks for in it is put in by code that is fetched on need. */
import { type WidgetView } from '../../parts/view.types.js';
import { type TemplateResult } from 'lit';
import type { Leitlinie } from '../../feed/feed.types.js';
import type { MatrixScene } from './leitlinien-matrix.scene.js';
/** The whole table. */
export declare function renderTable(scene: MatrixScene): TemplateResult;
/** Whether a Leitlinie is chosen: then it must be seen. */
export declare const isChosen: ({ selection: { selection } }: WidgetView) => ({ id }: Leitlinie) => boolean;
/** The Leitlinien of a field, or why there is none. */
export declare function renderEntries({ view, isShown, named, behind, near }: MatrixScene, leitlinien: readonly Leitlinie[]): TemplateResult;
