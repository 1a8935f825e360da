import type { Ref, StrategyModel } from '../model/model.types.js';
/**
 * What is found, in turns from each type, so that a type with many matches does not hide the others.
 *
 * @param limit how many at most
 */
export declare function searchRecords(model: StrategyModel, query: string, limit: number): readonly Ref[];
