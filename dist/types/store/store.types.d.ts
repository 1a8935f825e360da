/** What a store tells its listeners, and what they ask of it. */
import type { RefType, StrategyModel } from '../model/model.types.js';
import type { Selection } from '../selection/selection.types.js';
import type { ListCounts } from '../feed/snapshot.js';
import type { FeedTrouble } from './feed-state.js';
import type { Places } from './widget-places.js';
/** The shared selection with what follows from it. Frozen; a change makes a new one. */
export interface SelectionState extends Places {
    readonly selection: Selection;
    /** Keys (`refKey`) of everything that is linked with the chosen thing. */
    readonly linked: ReadonlySet<string>;
    /** Those of them whose link is the editors' and not from an official source. */
    readonly editorial?: ReadonlySet<string>;
    /** The widget in which the visitor chose; `undefined` where the page set it. */
    readonly origin: unknown;
    /** What the page's address asks for instead, in vain. */
    readonly unknown?: UnknownChoice;
}
/** A choice that a page's address asks for and the data do not have. */
export interface UnknownChoice {
    /** As it stands there. */
    readonly text: string;
    /** The type of what is meant, where that can be read. */
    readonly type?: RefType | undefined;
}
/** What a page is told of data that are shown. */
export interface LoadedData {
    /** The feed's own date of change. */
    readonly updated: string | undefined;
    readonly counts: ListCounts;
}
/** Something happened to a store. */
export type StoreChange = {
    readonly kind: 'feed';
} | {
    readonly kind: 'selection';
} | {
    readonly kind: 'filter';
} | {
    readonly kind: 'links';
} | {
    readonly kind: 'load';
    readonly loaded: LoadedData;
} | {
    readonly kind: 'error';
    readonly trouble: FeedTrouble;
};
/** How a store is listened to. */
export interface SubscribeOptions {
    /** Whether the shipped data may wait until somebody says what of them is needed. */
    readonly isPatient?: boolean;
}
/** How a choice is made. */
export interface SelectOptions {
    /** Whether choosing the chosen thing clears it: for visitors, not for page authors. */
    readonly toggle?: boolean;
    readonly origin?: unknown;
}
/** What a page hands over instead of an address. */
export type GivenData = {
    readonly model: StrategyModel;
    readonly trouble?: never;
} | {
    readonly model?: never;
    readonly trouble: FeedTrouble;
};
