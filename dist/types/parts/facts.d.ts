import type { Citation, Note } from '../feed/feed.types.js';
import type { Ref } from '../model/model.types.js';
import type { WidgetView } from './view.types.js';
/** One line of the facts. */
export interface Fact {
    readonly term: string;
    readonly value: unknown;
}
/** The parts that any record may have. */
export interface AnyRecord {
    readonly id: string;
    readonly cite?: readonly Citation[] | undefined;
    readonly notes?: readonly Note[] | undefined;
}
/** The facts of a thing, by its type; empty for what the model does not have. */
export declare function factsOf(view: WidgetView, { type, id }: Ref): readonly Fact[];
