/**
 * Tables as text that spreadsheets open as they are, German ones too: RFC 4180 with semicolons, UTF-8
 * with a byte order mark, and a comma in decimal numbers.
 *
 * A spreadsheet reads more into a text than stands there: `4.1.1` becomes a day, `007` seven, `1E5` a
 * hundred thousand, and whatever begins with `=` a formula. So there is one rule for texts; numbers are
 * left alone:
 *
 * 1. A text that could be a formula gets an apostrophe in front: one whose first visible sign is
 *    `=`, `+`, `-` or `@` (full-width, small and mathematical ones too, after whatever blanks, breaks and
 *    signs without width). So do texts that begin with a blank, a break or an apostrophe themselves.
 * 2. A text that could be a number, a date, a time, an amount or a truth value gets a tab in front, which
 *    is not seen: one of digits, punctuation, names of months and the like alone, or `WAHR`, `FALSE` …
 *
 * Where a field begins with a tab or an apostrophe, the rest is the text; nothing else begins so.
 */
/** A field of a table; what is unknown stays empty. */
export type CsvField = string | number | undefined;
/** @param rows the first one holds the headings */
export declare function toCsv(rows: readonly (readonly CsvField[])[]): string;
