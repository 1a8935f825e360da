/** Who leads what, and who takes part, by place: on the map and beside it. Pure, without geometry. */
import type { Actor, Project, Scope } from '../../feed/feed.types.js';
import type { LandIso } from '../../geo/laender.types.js';
import type { StrategyModel } from '../../model/model.types.js';
export { tiles, type Tile } from './tiles.layout.js';
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
/** How many projects belong to a scope. */
export interface ScopeCount {
    readonly scope: Scope | undefined;
    readonly count: number;
}
/** Numbers in which every project counts once, whatever its number of leads. */
export interface Totals {
    readonly projects: number;
    /** At least one Land leads. */
    readonly withLand: number;
    /** Somebody leads, but no Land. */
    readonly withoutLand: number;
    readonly unpublished: number;
    /** Several lead: these projects count at each place, so the places' sum is larger than `projects`. */
    readonly joint: number;
    /** Länder in the feed, and how many of them lead a project. */
    readonly laender: number;
    readonly laenderLeading: number;
    /** Organisations in the feed that have no part in any project, so no list names them. */
    readonly idle: number;
    /** Projects that the strategy itself decided, as far as known; `undefined` in a feed without scopes. */
    readonly own: number | undefined;
    readonly scopes: readonly ScopeCount[];
}
/** All places with their projects. */
export interface ProjectMapLayout {
    /** The sixteen Länder of the map, in reading order. */
    readonly laender: readonly Place[];
    /** What has no place on the map; only what the feed has. */
    readonly beside: readonly Place[];
    /** Every place by its id, also the organisations inside `OTHERS`. */
    readonly places: ReadonlyMap<string, Place>;
    readonly totals: Totals;
}
/** Who leads a project, each once. */
export declare function leadsOf({ lead }: Project): readonly string[];
/** Lays the projects of a model out by place; any number of actors and projects. */
export declare function layoutProjectMap(model: StrategyModel): ProjectMapLayout;
