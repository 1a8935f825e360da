/** Finds the name that somebody meant. */
/** How many letters have to be put in, left out, replaced or swapped with the next one. */
export declare function distance(a: string, b: string): number;
/**
 * The word that is nearest to `name`, capitals and hyphens aside; undefined where none is near: more
 * than one letter in four is wrong, or more than three; unless it is a part of one word only.
 */
export declare function nearest(name: string, words: readonly string[]): string | undefined;
