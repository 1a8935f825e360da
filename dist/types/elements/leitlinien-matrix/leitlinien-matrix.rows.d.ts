/** What is put into the table on need: details of what is chosen, and the row of unassigned ones. */
import { nothing, type TemplateResult } from 'lit';
import type { Leitlinie } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { MatrixRow } from './leitlinien-matrix.layout.js';
import type { MatrixScene } from './leitlinien-matrix.scene.js';
/** What is chosen, if its details are to be shown and belong here. */
export declare function chosenHere(view: WidgetView, holds: (ref: Ref) => boolean): Ref | undefined;
/** Whether something has no place among the Leitlinien: its details stand above all of them. */
export declare function isElsewhere({ type }: Ref): boolean;
/** Whether something is a category, or a cell in its row. */
export declare function isInCategory({ type, id }: Ref, category: string | undefined): boolean;
/** The details below a row; without a row, of what stands in none. */
export declare function renderBelow({ view, layout, isShown }: MatrixScene, row: MatrixRow | undefined): unknown;
/**
 * In a narrow container the details stand right below the entry, in a wide one below its row: both
 * are there, and the style sheet shows one of them.
 */
export declare function renderNear(view: WidgetView, { id }: Leitlinie): unknown;
/** What a Leitlinie lacks to stand in a field. */
export declare function lackOf({ lang, whole }: Pick<WidgetView, 'lang' | 'whole'>, leitlinie: Leitlinie): string;
/** The row of those that fit no field, each with the reason. */
export declare function renderRest(scene: MatrixScene): TemplateResult | typeof nothing;
