/** How places relate to the shared selection. Pure; fetched with the first choice. */
import type { Project } from '../../feed/feed.types.js';
import type { SelectionState } from '../../store/strategy-store.js';
import type { ProjectMapLayout } from './project-map.layout.js';
import { type Standing } from './project-map.open.js';
/** Whether a project is the chosen one or linked with it. */
export declare function isLinked({ selection, linked }: SelectionState, { id }: Project): boolean;
/** The standing of every place. */
export declare function standingsOf({ places }: ProjectMapLayout, selection: SelectionState, open: string | undefined): ReadonlyMap<string, Standing>;
