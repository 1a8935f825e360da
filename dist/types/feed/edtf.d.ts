/**
 * Dates as the feed knows them: a subset of EDTF (ISO 8601-2), never more precise than the source.
 *
 * Supported are days, months, years, quarters (`2025-33` … `2025-36`), half-years (`2025-40`,
 * `2025-41`), intervals of these (`a/b`) and intervals with an open start or end (`../b`, `a/..`).
 * Pure arithmetic in UTC; wording is the business of `i18n`.
 */
/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'half-year' | 'year';
/** One date as an extent: everything from `start` up to, but without, `end`. */
export interface DateExtent {
    readonly precision: DatePrecision;
    /** First moment, milliseconds since the epoch, UTC midnight. */
    readonly start: number;
    /** First moment after it, milliseconds since the epoch, UTC midnight. */
    readonly end: number;
}
/** An EDTF expression, read. */
export interface EdtfDate {
    /** The expression as the feed wrote it. */
    readonly text: string;
    /** What stands before the slash, or the date itself; `undefined` for an open start. */
    readonly from?: DateExtent;
    /** What stands after the slash; `undefined` for an open end. Same object as `from` for one date. */
    readonly to?: DateExtent;
    /** Whether the expression is an interval, open or not. */
    readonly interval: boolean;
}
/** The shape of every expression the feed may hold. Calendar rules are checked by `parseEdtf`. */
export declare const EDTF_PATTERN: RegExp;
/**
 * Reads an EDTF expression.
 *
 * @returns the date, or `undefined` where the notation is unknown, a day does not exist in the
 * calendar, or an interval ends before it starts.
 */
export declare function parseEdtf(text: string): EdtfDate | undefined;
/** Whether `text` is a date that the feed may hold. */
export declare function isEdtf(text: string): boolean;
/**
 * Order of dates of mixed precision: by when they start, an open start first; of two with the same
 * start the shorter one first, so that a day stands before its month and a month before its year;
 * an open end last.
 */
export declare function compareEdtf(a: EdtfDate, b: EdtfDate): number;
/** The time from a date on, with an open end: `2025-06-26/..`. */
export declare function openEnd({ text, from }: EdtfDate): EdtfDate;
/** The time up to a date, with an open start: `../2025-06-26`. */
export declare function openStart({ text, to }: EdtfDate): EdtfDate;
