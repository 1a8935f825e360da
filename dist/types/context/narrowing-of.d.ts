/** To what a page, its address or a visitor has narrowed a widget. */
import type { Narrowing } from '../selection/narrow-model.js';
import { type DetailsPlace } from '../store/details-place.js';
import type { FeedContext, SelectionContext } from './contexts.js';
/** What a widget knows. */
export interface Known {
    readonly feed: FeedContext | undefined;
    readonly selection: SelectionContext | undefined;
}
/** To what a widget is narrowed, and what it has to say of it; nothing where it shows everything. */
export declare function narrowingOf(ownLand: string | null, { feed, selection }: Known, place: DetailsPlace): Narrowing | undefined;
