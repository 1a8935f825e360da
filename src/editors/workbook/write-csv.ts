/** Writes a workbook as a folder of tables of text, one for each sheet. */
import { toCsv } from '../../exports/csv.js';
import type { Table } from '../sheets/sheets.types.js';

/** A file of a folder. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file for each sheet, named after it. */
export function writeCsv(tables: readonly Table[]): readonly NamedFile[] {
  const encoder = new TextEncoder();
  return tables.map(({ name, columns, rows }) => {
    const head = [columns.map(({ title }) => title), columns.map(({ explanation }) => explanation)];
    return { name: `${name}.csv`, bytes: encoder.encode(toCsv([...head, ...rows])) };
  });
}
