/** What each layer of the strategy holds: its items in groups, and their counts. Pure. */
import type { FeedEvent, Goal, Layer, Leitlinie, Note, Project, Scope, Topic } from '../../feed/feed.types.js';
import type { Ref, RefType, StrategyModel } from '../../model/model.types.js';
/** The layers whose items the feed has; another layer is shown without items. */
export type LayerKind = 'umbrella' | 'topics' | 'projects';
/** The projects of one scope; without `scope` those that name none. */
export interface ScopeGroup {
    readonly scope?: Scope;
    readonly projects: readonly Project[];
}
/** How many projects are known, and of how many. */
export interface ProjectCounts {
    /** Whether the feed says at all to what its projects belong; if not, all are in `others`. */
    readonly scoped: boolean;
    /** Known projects that the strategy itself decided. */
    readonly own: number;
    /** How many it decided in all, where the feed has a figure for it that is not below `own`. */
    readonly total?: number;
    /** Entries of all other scopes. They are no projects of the strategy. */
    readonly others: number;
    /** Entries of which it could not be read to what they belong. */
    readonly unread?: number;
}
/** One layer with what it holds. */
export interface LayerContents {
    readonly layer: Layer;
    /** Absent for a layer that the kit does not know. */
    readonly kind?: LayerKind;
    readonly goals: readonly Goal[];
    readonly leitlinien: readonly Leitlinie[];
    readonly topics: readonly Topic[];
    /** Projects that the strategy itself decided. */
    readonly own: readonly ScopeGroup[];
    /** Entries that belong to something else. */
    readonly others: readonly ScopeGroup[];
    readonly counts: ProjectCounts;
    /** Absent where the data link none to the layer. */
    readonly decision?: FeedEvent | undefined;
    /** Where the vision and its contradictions are told: in the umbrella strategy, else at the top. */
    readonly isTop: boolean;
}
/** The types whose things stand in a layer, in the order in which they are spoken of. */
export declare const TYPES_OF_LAYER: Readonly<Record<LayerKind, readonly RefType[]>>;
/** Id of the layer to which a thing belongs; actors, events and cells belong to none. */
export declare function layerOf({ type, id }: Ref): string | undefined;
/** Whether a note sets statements against each other: it cites two places or more. */
export declare const contrastsSources: ({ cite }: Note) => boolean;
/** The layers of a model with what they hold, in the order of the feed. */
export declare function layerContents(model: StrategyModel): readonly LayerContents[];
/** Ids of the linked things of a type. */
export declare function linkedIds(linked: ReadonlySet<string>, type: RefType): readonly string[];
