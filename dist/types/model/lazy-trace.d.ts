import type { LinkedKeys, Ref, StrategyModel } from './model.types.js';
/** Fetches the graph's code. */
export declare function loadTrace(): Promise<void>;
/** The keys of everything a thing is linked with; `undefined` while the code is not there. */
export declare function linkedKeysNow(model: StrategyModel, ref: Ref): LinkedKeys | undefined;
