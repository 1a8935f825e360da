/** Reads tables of text (RFC 4180), as spreadsheets in Germany and elsewhere write them. */
import { EditorsError, words } from '../words.js';
import type { Cell, Row, Sheet } from './workbook.types.js';

/**
 * The signs of the Windows code page from 0x80 to 0x9F; the others are those of Unicode. Some versions of
 * Node decode them as control signs, where the standard of encodings has them as here.
 */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The encoding that the first bytes name, where it is one of two bytes a sign: Excel's "Unicode-Text". */
export const wideEncoding = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** The text of a file: UTF-8, what its first bytes name, or the Windows code page where it is none. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('latin1').decode(bytes);
    return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
  }
}

/** What separates the fields: what stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counts = [';', ',', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Read on, all that follows an open quotation mark would stand in other rows and columns. */
function refuseOpen(text: string, at: number, name: string): never {
  const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
  throw new EditorsError(
    words(
      `„${name}“, Zeile ${line}: Ein Anführungszeichen (") am Anfang eines Feldes wird nirgends geschlossen. Schließen oder entfernen Sie es.`,
      `“${name}”, line ${line}: a quotation mark (") at the start of a field is never closed. Close it or remove it.`,
    ),
  );
}

/** The fields of all records. */
function records(text: string, separator: string, name: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A field in quotation marks, or one without.
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (field.lastIndex <= text.length) {
    const at = field.lastIndex;
    const [, quoted, tail = '', plain = '', end = ''] = field.exec(text) ?? [];
    if (plain.startsWith('"')) refuseOpen(text, at, name);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + tail);
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '' || field.lastIndex === 0 || field.lastIndex === at) break;
    if (field.lastIndex === text.length) break;
  }
  return rows;
}

/** What spreadsheets are told to leave alone begins with a tab or an apostrophe (src/exports/csv.ts). */
const unmarked = (field: string): string => field.replace(/^['\t]/, '');

/**
 * A table as a sheet; `name` is that of the file without its ending.
 *
 * @throws EditorsError where a quotation mark is not closed
 */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const rows = records(text, separatorOf(text), name).map((fields, index): Row => {
    const cells = fields.flatMap((field, column): [number, Cell][] => {
      const value = unmarked(field);
      return value === '' ? [] : [[column, { text: value }]];
    });
    return { number: index + 1, cells: new Map(cells), hidden: false };
  });
  return { name, hidden: false, merges: [], rows: rows.filter(({ cells }) => cells.size > 0) };
}
