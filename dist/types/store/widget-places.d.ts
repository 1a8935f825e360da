/** The widgets of a strategy, and what each of them is to the details of what is chosen. */
import type { RefType } from '../model/model.types.js';
/** What follows of it for all widgets. */
export interface Places {
    /** Whether an element of its own shows the details of what is chosen. */
    readonly hasPanel?: boolean;
    /** The types which a widget shows as its own, so that no other one has to. */
    readonly homes?: ReadonlySet<RefType>;
}
/** What has changed: the panels, the homes, or only who is there. */
export type PlacesChange = 'panels' | 'homes' | 'owners';
/** Who is there, and how all learn of a change. */
export declare class WidgetPlaces {
    #private;
    readonly changed: (change: PlacesChange) => void;
    constructor(changed: (change: PlacesChange) => void);
    get places(): Places;
    /** All widgets, in the order in which they came. */
    get owners(): readonly object[];
    /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
    addPanel(owner: object): () => void;
    /** Says that `owner` is where things of some types are at home; returns how to take it back. */
    addHome(owner: object, types: readonly RefType[]): () => void;
}
