/**
 * Text as it is compared in a search, the way Germans expect it: case, ß and ss, ä, ae and a do not
 * differ, accents and what nobody sees (soft hyphens, zero-width characters) do not count, and a word
 * is found by any part of two letters or more, since German joins words: "entwicklung" finds
 * "Neuentwicklung". All searches of the kit are made of these functions.
 *
 * Exactly: a word may be spelled in several ways. An ä is written ä, ae or a; an ae may be written for
 * an ä, unless a vowel or a q stands before it ("Bauelement", "Quelle"). A search word is found where
 * one of its spellings is a part of one of those of a text's word.
 */
/** "ae" for "ä", "oe", "ue": their e may be missing. What has been folded keeps its length. */
export declare function foldDigraphs(letters: string): string;
/** Letters without what does not count, in the normal form NFKD; of a word or of a part of it. */
export declare function foldLetters(decomposed: string): string;
/** The words of a search, folded. */
export declare function toSearchWords(query: string): readonly string[];
/** A text prepared for being searched: its words, folded, each behind a blank. */
export declare function foldText(text: string): string;
/** A folded search word as a pattern for folded texts. */
export declare function wordPattern(word: string): RegExp;
/** Whether a prepared text has every word of a search. */
export declare function matchesWords(folded: string, words: readonly string[]): boolean;
