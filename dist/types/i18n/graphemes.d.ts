/** Characters as readers see them: an emoji or a letter with its accents is one, however it is coded. */
/** The first character of a text; empty for an empty one. */
export declare function firstCharacter(text: string): string;
/**
 * The start of a text, cut between two characters.
 *
 * @param most how long it may be, in UTF-16 units
 */
export declare function startOf(text: string, most: number): string;
