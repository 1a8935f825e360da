/** Names and titles, in buttons, lists and headings. */
export declare const NAME_LENGTH = 200;
/** Summaries, notes and other prose. */
export declare const PROSE_LENGTH = 1200;
/** Codes, numbers, places: what stands in a line with others. */
export declare const CODE_LENGTH = 60;
/**
 * A text cut behind a word, with an ellipsis, where it is longer than `most` UTF-16 units; one endless
 * word is cut within, but never within a character.
 */
export declare function clipText(text: string, most: number): string;
export declare function clipText(text: string | undefined, most: number): string | undefined;
