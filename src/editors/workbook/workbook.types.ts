/** A workbook as the importer sees it, whatever file it came from. */

/** What stands in one cell. */
export interface Cell {
  /** What a person sees there. */
  readonly text: string;
  readonly number?: number;
  readonly flag?: boolean;
  /** The day of a number that is formatted as a date, as far as the format shows it: `2025-06`. */
  readonly date?: string;
  /** The formula of which the cell is the result. */
  readonly formula?: string;
  /** Whether the program that wrote the file could not compute it: `#REF!`. */
  readonly failed?: boolean;
}

/** One row with its number in the sheet, from 1. */
export interface Row {
  readonly number: number;
  /** By the number of the column, from 0; cells without anything are not there. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Whether it is hidden, by hand or by a filter. */
  readonly hidden: boolean;
}

/** Cells that are joined into one: rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with at least one cell, from above. */
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + rest);
}

/** The address of a cell: column from 0, row from 1. */
export const cellAddress = (column: number, row: number): string =>
  `${columnLetters(column)}${row}`;
