/**
 * The stores of a page: one per feed URL, so that equal URLs are fetched once and share a selection,
 * also between two copies of the kit. They stand under one registered symbol, with the major version
 * of the stores' shape, and never under a plain global name.
 */
import type { StrategyModel } from '../model/model.types.js';
import { StrategyStore } from '../store/strategy-store.js';
/**
 * The feed's full address; `null` where a page names none.
 * An address that cannot be read stays as it is: loading it fails, and says so.
 */
export declare function resolveFeedUrl(src: string | null | undefined): string | null;
/** The page's store of a feed, by its address as markup gives it; without one the snapshot's. */
export declare function storeOfSource(src: string | null | undefined): StrategyStore;
/** The store of a model that a page hands over; the same model always has the same one. */
export declare function storeOfModel(model: StrategyModel): StrategyStore;
