/** Names of things: their keys, and whether two are the same. */
import type { Ref, StrategyModel } from './model.types.js';
/** Key of a thing, for sets and maps. */
export declare function refKey({ type, id }: Ref): string;
/** Whether two references name the same thing. */
export declare function sameRef(a: Ref | null | undefined, b: Ref | null | undefined): boolean;
/** Whether the model has the thing: a record, or a cell of its categories and goals. */
export declare function hasRef(model: StrategyModel, { type, id }: Ref): boolean;
