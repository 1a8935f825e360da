/** Why a list is empty in a static form: it could not be read, the Land has none, or the data hold none. */
import type { StrategyModel } from '../model/model.types.js';
import type { StaticOptions } from './static.types.js';
declare const LISTS: {
    readonly project: "projects";
    readonly event: "events";
};
/**
 * The sentence that there is nothing, as the live widgets say it.
 *
 * @param model already narrowed to the Land, if there is one
 * @param none what is said where the data themselves hold none
 */
export declare function staticNone(model: StrategyModel, { lang, land, noHits }: StaticOptions, type: keyof typeof LISTS, none: string): string;
export {};
