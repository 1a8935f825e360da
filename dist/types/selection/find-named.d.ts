/**
 * Finds what people and links name, as leniently as no other thing is meant: codes and ids in any
 * case, with the punctuation that mail and chat put behind an address; Länder by code, short form
 * and name. Pure.
 */
import type { Actor } from '../feed/feed.types.js';
import type { Ref, StrategyModel } from '../model/model.types.js';
interface WithId {
    readonly id: string;
}
/** The id that is meant; nothing where two could be. */
export declare function findId(records: Iterable<WithId>, named: string): string | undefined;
/** The thing that is meant by a reference from a link. */
export declare function findRef(model: StrategyModel, ref: Ref): Ref | undefined;
/**
 * The Land, or another actor by its very id, that a page or a link names: `DE-MV`, `de-mv`, `MV`,
 * `Mecklenburg-Vorpommern`, `Thueringen`, `Bavaria`.
 */
export declare function findLand(model: StrategyModel, named: string): Actor | undefined;
export {};
