/**
 * Reads .xlsx and .ods.
 *
 * Why `@e965/xlsx`, the npm edition of SheetJS: of the libraries weighed it alone reads both formats,
 * with formulas, number formats, joined cells and hidden sheets, in one ES module without dependencies.
 * `exceljs` reads no .ods and has had no release since 2023 but a pre-release, on packages that are
 * deprecated; `read-excel-file` is maintained, but knows neither .ods nor joined or hidden cells.
 * SheetJS writes no drop-down lists, so writing is done by another (`write-xlsx.ts`, `write-ods.ts`).
 */
import {
  read,
  SSF,
  type CellObject,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx/xlsx.mjs';
import { EditorsError, words } from '../words.js';
import { corruptWorkbook, unpack } from './unpack.js';
import type { Cell, Row, Sheet, Workbook } from './workbook.types.js';

/** Rows of a sheet that are read: more than a list of the feed may have. */
const MOST_ROWS = 25_000;

const tooLong = (sheet: string): EditorsError =>
  new EditorsError(
    words(
      `Das Blatt „${sheet}“ hat Einträge unter Zeile ${MOST_ROWS}; so viele werden nicht gelesen. Was nicht zu den Daten gehört, löschen oder in eine andere Arbeitsmappe legen.`,
      `The sheet “${sheet}” has entries below row ${MOST_ROWS}; so many are not read. Delete what does not belong to the data, or put it into another workbook.`,
    ),
  );

/** What is used of SheetJS's formatter, which its types leave open. */
interface Formatter {
  parse_date_code(
    serial: number,
    options: { readonly date1904: boolean },
  ): { readonly y: number; readonly m: number; readonly d: number } | null;
  is_date(format: string): boolean;
}
const formatter = SSF as Formatter;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day of a serial number, as much of it as the format shows. */
function serialDate(serial: number, format: string, date1904: boolean): string | undefined {
  const code = formatter.parse_date_code(serial, { date1904 });
  if (!code) return undefined;
  const year = pad(code.y, 4);
  // What stands in quotation marks or brackets is no part of the date.
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!shown.includes('d')) return shown.includes('m') ? `${year}-${pad(code.m, 2)}` : year;
  return `${year}-${pad(code.m, 2)}-${pad(code.d, 2)}`;
}

function toCell(found: CellObject, date1904: boolean): Cell | undefined {
  const { t, v, w, z, f } = found;
  const formula = f === undefined ? {} : { formula: f };
  const text = w ?? (v === undefined ? '' : String(v));
  if (t === 'z' || v === undefined) return f === undefined ? undefined : { text, ...formula };
  if (t === 'e') return { text: w ?? '#', failed: true, ...formula };
  if (t === 'b') return { text, flag: v === true, ...formula };
  if (t === 'n' && typeof v === 'number') {
    const format = typeof z === 'string' ? z : 'General';
    const date = formatter.is_date(format) ? serialDate(v, format, date1904) : undefined;
    return { text, number: v, ...(date !== undefined && { date }), ...formula };
  }
  return { text: String(v), ...formula };
}

const ADDRESS = /^([A-Z]+)(\d+)$/;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowsOf(sheet: WorkSheet, date1904: boolean): readonly Row[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [address, found] of Object.entries(sheet)) {
    const [, letters, digits] = ADDRESS.exec(address) ?? [];
    if (letters === undefined) continue;
    const cell = toCell(found as CellObject, date1904);
    if (!cell || (cell.text === '' && cell.formula === undefined)) continue;
    const number = Number(digits);
    const cells = rows.get(number) ?? new Map<number, Cell>();
    rows.set(number, cells.set(columnOf(letters), cell));
  }
  const hidden = sheet['!rows'] ?? [];
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells, hidden: hidden[number - 1]?.hidden ?? false }));
}

function toSheets(book: WorkBook): readonly Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  return book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name];
    // The reader leaves out in silence what it cannot read.
    if (!sheet) throw corruptWorkbook();
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return [{ name, hidden, merges, rows: rowsOf(sheet, date1904) }];
  });
}

const OPTIONS = {
  type: 'array',
  cellNF: true,
  cellText: true,
  cellHTML: false,
  cellFormula: true,
  cellStyles: true,
} as const;

function readBook(zip: Uint8Array, limits: ParsingOptions): WorkBook {
  try {
    return read(zip, { ...OPTIONS, ...limits });
  } catch {
    throw corruptWorkbook();
  }
}

/** What the reader says of a sheet that it has not read to its end; its types leave it open. */
const isCut = (sheet: WorkSheet | undefined): boolean =>
  (sheet as { readonly '!fullref'?: string } | undefined)?.['!fullref'] !== undefined;

/** Refuses a sheet with entries beyond those that are read; rows that only have a look are none. */
function refuseLong(zip: Uint8Array, book: WorkBook): void {
  const cut = book.SheetNames.filter((name) => isCut(book.Sheets[name]));
  if (cut.length === 0) return;
  const { Sheets } = readBook(zip, { sheets: cut });
  for (const name of cut) {
    const rows = rowsOf(Sheets[name] ?? {}, false);
    if (rows.some(({ number }) => number > MOST_ROWS)) throw tooLong(name);
  }
}

/**
 * Reads a workbook.
 *
 * @throws EditorsError where it cannot be used, see `unpack`
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const { zip } = unpack(bytes);
  const book = readBook(zip, { sheetRows: MOST_ROWS });
  refuseLong(zip, book);
  const sheets = toSheets(book);
  if (sheets.length === 0) throw corruptWorkbook();
  return { sheets };
}
