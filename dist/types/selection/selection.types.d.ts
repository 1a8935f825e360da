/** What is chosen on a page, and who asks for a change. */
import type { Ref } from '../model/model.types.js';
/** The chosen thing, or nothing. The `detail` of `fds-select` and `fds-selection-change`. */
export type Selection = Ref | null;
/** Reads what a page author hands over as a selection; anything else means nothing is chosen. */
export declare function toSelection(value: unknown): Selection;
