/**
 * The copies of the kit on a page. Each has a doctor of its own, which knows its own version alone;
 * here they meet, and the first of them speaks for all.
 */
import type { CopySeen } from './observations.types.js';
/** Loads and registers an element of a copy. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
/** A running copy of the kit. */
export interface Copy extends CopySeen {
    readonly loaders: Loaders;
    /** Whether the class behind a tag is of this copy. */
    readonly owns: (tag: string) => Promise<boolean>;
}
/** All copies that have come so far. */
export declare function copies(): readonly Copy[];
/**
 * Adds a copy; says whether it is the first.
 *
 * @param changed for the first copy: called whenever another one has come
 */
export declare function addCopy(copy: Copy, changed: () => void): boolean;
