/** How large type may be so that a text fills a page and no more. Pure. */
/** What a page holds, found by trying; sizes in pt. */
export interface TypeRange {
    /** So many letters fill the page … */
    readonly letters: number;
    /** … in type of this size. */
    readonly size: number;
    /** The part of the page that then goes to lines whose number no length of text changes, 0 to 1. */
    readonly fixed: number;
    /** Smaller type could not be read: a longer text runs on to a second page. */
    readonly least: number;
    readonly most: number;
}
/**
 * The size of type for a number of letters, in pt. A text takes room as the square of its size, since
 * larger letters are wider and higher; a line that does not wrap takes it as its height alone.
 */
export declare function typeSize(range: TypeRange, letters: number): number;
