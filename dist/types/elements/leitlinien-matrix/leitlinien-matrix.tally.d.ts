import type { StrategyModel } from '../../model/model.types.js';
/** What serves one Leitlinie. */
export interface Tally {
    /** Entries whose link with the Leitlinie is from an official source. */
    readonly official: number;
    /** Entries that the feed's editors have linked with it. */
    readonly editorial: number;
    /** Those among both that the strategy itself decided: the only ones to be called its projects. */
    readonly own: number;
}
/** The count of all Leitlinien. */
export interface TallySheet {
    readonly byLeitlinie: ReadonlyMap<string, Tally>;
    /** The largest number that is shown. */
    readonly max: number;
    /** Entries that serve at least one Leitlinie; each is counted once. */
    readonly entries: number;
    /** Those among them that the strategy itself decided. */
    readonly own: number;
    readonly official: number;
    /** Links: an entry that serves two Leitlinien is counted in both. */
    readonly links: number;
    /** Ids of the scopes to which the counted entries belong, `undefined` for none, with their number. */
    readonly scopes: ReadonlyMap<string | undefined, number>;
}
/** Counts the entries that a model links with its Leitlinien. */
export declare function tallyOf(model: StrategyModel): TallySheet;
/** Numbers that share a shade. */
export interface ShadeStep {
    readonly from: number;
    readonly to: number;
}
/**
 * The shades for numbers up to `max`: each step is about as many times larger than the one before,
 * because a few Leitlinien have many entries and most have few. Every number from 1 has one shade.
 */
export declare function shadeSteps(max: number): readonly ShadeStep[];
/** The shade of a number: 0 for none, else 1 for the first step and so on. */
export declare function shadeOf(n: number, steps: readonly ShadeStep[]): number;
