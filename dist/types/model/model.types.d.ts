/** The strategy as one linked whole: what widgets read. */
import type { Actor, Area, Category, Feed, FeedEvent, FeedLists, Goal, Layer, Leitlinie, ListName, Project, Scope, Source, Topic } from '../feed/feed.types.js';
/** A key of the records of a list, as `projects/lead`. */
export type ListField = {
    [L in keyof FeedLists]: `${L}/${Extract<keyof FeedLists[L][number], string>}`;
}[keyof FeedLists];
/** What can be chosen, by the type names of the public events. */
export interface RecordTypes {
    readonly layer: Layer;
    readonly goal: Goal;
    readonly category: Category;
    readonly leitlinie: Leitlinie;
    readonly topic: Topic;
    readonly project: Project;
    readonly event: FeedEvent;
    readonly actor: Actor;
}
/** A type with records of its own. */
export type RecordType = keyof RecordTypes;
/** A type that can be chosen: a record's, or a `cell` of Anhang 1 with the id `category/goal`. */
export type RefType = RecordType | 'cell';
/** Names one thing of the strategy. */
export interface Ref {
    readonly type: RefType;
    readonly id: string;
}
/** How a link is known: from an official source, or added by the feed's editors. */
export type LinkOrigin = 'official' | 'editorial';
/** One link of the strategy graph, seen from the thing that was traced. */
export interface TraceLink extends Ref {
    /** `editorial` as soon as one step of the way to it is editorial. */
    readonly origin: LinkOrigin;
}
/** What a thing serves (up, to the vision) and what comes of it (down, to projects and Länder). */
export interface Trace {
    readonly up: readonly TraceLink[];
    readonly down: readonly TraceLink[];
}
/** Everything that a thing is linked with, by key (`refKey`). */
export interface LinkedKeys {
    readonly linked: ReadonlySet<string>;
    /** Those of them whose link is the editors' and not from an official source. */
    readonly editorial: ReadonlySet<string>;
}
/** What an actor does in projects. */
export interface ActorProjects {
    readonly leads: readonly Project[];
    readonly partners: readonly Project[];
}
/** A feed, indexed and linked. Frozen: a new feed makes a new model. */
export interface StrategyModel {
    readonly feed: Feed;
    /** The record of a type and id, if the feed has it. */
    find<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined;
    /**
     * Whether something under this key of a record, or of an object inside it, could not be read: then
     * what is there is not all that the feed said, and what is absent is not said to be unpublished.
     */
    isLost<T extends object>(record: T, key: Extract<keyof T, string>): boolean;
    /** Whether something under this key of any record of a list could not be read, shown or not. */
    hasLost(field: ListField): boolean;
    /** Whether records of a list were left out: then no total of it is the feed's. */
    isCut(list: ListName): boolean;
    readonly sources: ReadonlyMap<string, Source>;
    readonly scopes: ReadonlyMap<string, Scope>;
    readonly areas: ReadonlyMap<string, Area>;
    /** Leitlinien by cell id `category/goal`; where one is missing its place is `-`. */
    readonly leitlinienByCell: ReadonlyMap<string, readonly Leitlinie[]>;
    readonly projectsByLeitlinie: ReadonlyMap<string, readonly Project[]>;
    readonly projectsByTopic: ReadonlyMap<string, readonly Project[]>;
    readonly projectsByActor: ReadonlyMap<string, ActorProjects>;
    readonly projectsByScope: ReadonlyMap<string, readonly Project[]>;
    /** Of a body, its sessions and decisions, too. */
    readonly eventsByActor: ReadonlyMap<string, readonly FeedEvent[]>;
    /** The event that took a decision, by the decision's number. */
    readonly eventByDecision: ReadonlyMap<string, FeedEvent>;
}
/** How many projects belong to a scope. */
export interface ScopeCount {
    readonly scope: Scope | undefined;
    readonly count: number;
}
/** Numbers in which every project counts once, whatever its number of leads. */
export interface ProjectTotals {
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
