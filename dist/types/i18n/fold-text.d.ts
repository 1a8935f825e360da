/**
 * Text as it is compared in a search, the way Germans expect it: case, ß and ss, ä, ae and a do not
 * differ, and a word is found by its start. Words of four letters and more are found inside others,
 * too, since German joins words: "Cloud" finds "Verwaltungscloud".
 */
/** The words of a search, folded. */
export declare function toSearchWords(query: string): readonly string[];
/** A text prepared for being searched: its words, folded, each behind a blank. */
export declare function foldText(text: string): string;
/** Whether a prepared text has every word of a search. */
export declare function matchesWords(folded: string, words: readonly string[]): boolean;
