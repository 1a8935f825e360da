/** A piece of a text, and whether it was searched for. */
export interface TextPiece {
    readonly text: string;
    readonly isHit: boolean;
}
/** A text cut at the letters that were searched for. The pieces together are the text. */
export declare function markWords(text: string, words: readonly string[]): readonly TextPiece[];
