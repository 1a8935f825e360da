/**
 * How large the type of Anhang 1 may be so that the table stands on one page of A4 landscape. Nothing
 * is measured: the lines are counted from the letters, for a font of usual width. What fonts differ
 * in width, the style sheet evens out. Pure.
 */
/** Sizes of type in pt; the index is what the style sheet knows as `data-type`. */
export declare const TYPE_SIZES: readonly [9, 8.5, 8, 7.5, 7, 6.5];
/** The texts of an entry, each beginning a line of its own. */
export type EntryLines = readonly string[];
/** A row of the table: its cells, in them the entries. */
export type PaperRow = readonly (readonly EntryLines[])[];
/** The rows' height in mm, without heading, sentence, column heads and footer. */
export type Room = 143 | 158;
/** The index of the largest size that fits; of the smallest, if none does: then there are pages. */
export declare function typeFor(rows: readonly PaperRow[], columns: number, room: Room): number;
