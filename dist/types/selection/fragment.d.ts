/**
 * What widgets share as the fragment of a page's address: `#fds=leitlinie:G2;land:DE-MV;q:Cloud`.
 * Short, readable, and made of characters that mail programs leave alone; what mail and chats do to
 * links all the same is undone as far as it can be told from what we write. Pure.
 */
import { type Filter } from './filter.js';
import type { SharedState } from './reduce-shared.js';
/** What the fragment says. */
export interface AddressState extends SharedState {
    /** Each as in the address; whether the data have it is not known here. */
    readonly filter: Filter;
    /** The part that is to be a choice, as it stands there, readable or not. */
    readonly choice?: string | undefined;
    /** Parts that a later version has added: kept as they stand. */
    readonly others: readonly string[];
}
/**
 * The fragment for a state, without `#`; empty where there is nothing to be said.
 *
 * @param choice stands where nothing is chosen: what the address asked for in vain
 * @param others parts of a later version
 */
export declare function toFragment({ selection, filter }: SharedState, choice?: string, others?: readonly string[]): string;
/** The state that a page's fragment asks for; `undefined` where the fragment is not ours. */
export declare function fromFragment(fragment: string): AddressState | undefined;
