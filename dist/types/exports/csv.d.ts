/** Tables as text that spreadsheets open as they are, German ones too: RFC 4180 with semicolons. */
/** A field of a table; what is unknown stays empty. */
export type CsvField = string | number | undefined;
/** @param rows the first one holds the headings */
export declare function toCsv(rows: readonly (readonly CsvField[])[]): string;
