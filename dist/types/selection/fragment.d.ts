import type { SharedState } from './reduce-shared.js';
/** What a fragment of ours starts with, without `#`. */
export declare const FRAGMENT_PREFIX = "fds=";
/** The fragment for a state, without `#`; empty where nothing is chosen and nothing filtered. */
export declare function toFragment({ selection, filter }: SharedState): string;
/** The state that a page's fragment asks for; `undefined` where the fragment is not ours. */
export declare function fromFragment(fragment: string): SharedState | undefined;
