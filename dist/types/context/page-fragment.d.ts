/**
 * Keeps the shared state of a strategy in the page's fragment, and takes it from there: so that a
 * view can be sent to somebody. A fragment that is not ours is never touched, what is not understood
 * is kept and said, and no entry is added to the history.
 */
import type { Ref } from '../model/model.types.js';
import type { StrategyStore } from '../store/strategy-store.js';
/**
 * The full address under which the page opens with `ref` chosen. Nothing where the fragment is the
 * page's route: a link that left it out would open another view, and a page has but one fragment.
 */
export declare function addressOfRef(ref: Ref): string | undefined;
/** Ties a store to the page's fragment. Returns how to untie it. */
export declare function linkFragment(store: StrategyStore): () => void;
