/** Texts that are longer than their place. */
/**
 * A text cut behind a word, with an ellipsis, where it is longer than `most` characters; one endless
 * word is cut within.
 */
export declare function clipText(text: string, most: number): string;
