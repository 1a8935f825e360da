/** Who leads what, and who takes part, by place: on the map and beside it. Pure, without geometry. */
import type { Actor, Project } from '../../feed/feed.types.js';
import type { LandIso } from '../../geo/laender.types.js';
import type { ProjectTotals, StrategyModel } from '../../model/model.types.js';
import { type Counts, type SquareScale } from './squares.layout.js';
/** Id of the place of all other organisations; no actor's id, which cannot hold an asterisk. */
export declare const OTHERS = "*others";
/** Id of the place of projects without a published lead. */
export declare const UNPUBLISHED = "*unpublished";
/** Where projects are at home: a Land, somebody beside the map, or a group of these. */
export interface Place {
    /** The actor's id, `OTHERS`, `UNPUBLISHED`, or the ISO code of a Land that the feed lacks. */
    readonly id: string;
    /** Set for the places on the map. */
    readonly iso: LandIso | undefined;
    /** Whose place it is; none for `UNPUBLISHED` and for a Land that the feed does not have. */
    readonly actors: readonly Actor[];
    /** Projects that it leads, alone or with others; for `UNPUBLISHED` those without a lead. */
    readonly leads: readonly Project[];
    /** Projects in which it takes part without leading them. */
    readonly partners: readonly Project[];
    /** The organisations inside `OTHERS` that have a part in any project, those that lead most first. */
    readonly inside: readonly Place[];
}
/** All places with their projects. */
export interface ProjectMapLayout {
    /** The sixteen Länder of the map, in reading order. */
    readonly laender: readonly Place[];
    /** What has no place on the map; only what the feed has. */
    readonly beside: readonly Place[];
    /** Every place by its id, also the organisations inside `OTHERS`. */
    readonly places: ReadonlyMap<string, Place>;
    readonly totals: ProjectTotals;
    /** What a square of the picture stands for, and how many stand in a row. */
    readonly squares: SquareScale;
}
/** Who leads a project, each once. */
export declare function leadsOf({ lead }: Project): readonly string[];
/** How many projects a place leads, and in how many more it takes part. */
export declare function countsOf({ leads, partners }: Place): Counts;
/** Lays the projects of a model out by place; any number of actors and projects. */
export declare function layoutProjectMap(model: StrategyModel): ProjectMapLayout;
