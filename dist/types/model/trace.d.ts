import type { LinkedKeys, Ref, StrategyModel, Trace } from './model.types.js';
export { hasRef, refKey, sameRef } from './ref.js';
/**
 * What a thing serves and what serves it, nearest first. The vision, which everything serves, is no
 * record that can be chosen and so is in no list.
 */
export declare function trace(model: StrategyModel, ref: Ref): Trace;
/** The keys of everything a thing is linked with. */
export declare function linkedKeys(model: StrategyModel, ref: Ref): LinkedKeys;
