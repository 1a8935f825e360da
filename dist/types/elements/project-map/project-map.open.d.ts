import type { EntryState } from '../../parts/view.types.js';
import type { Selection } from '../../selection/selection.types.js';
import { type Place, type ProjectMapLayout } from './project-map.layout.js';
/** How a place relates to the selection. */
export interface Standing {
    readonly state: EntryState;
    /** Projects linked with the selection that it leads, and those in which it takes part. */
    readonly leads: number;
    readonly partners: number;
}
/** Whether the place is nobody's own, so that it cannot be the shared selection. */
export declare function isCollective({ id }: Place): boolean;
/** What a widget remembers between two renderings. */
export interface OpenState {
    /** Id of the place whose projects are shown. */
    readonly open: string | undefined;
    /** The selection that this followed from. */
    readonly selection: Selection;
}
/**
 * Which place is open after the selection may have changed. A chosen actor opens its place; a project
 * of the open place is shown there; taking the choice of a project back leaves the place open;
 * anything else closes it.
 */
export declare function openAfter({ open, selection: before }: OpenState, selection: Selection, { places }: ProjectMapLayout): OpenState;
