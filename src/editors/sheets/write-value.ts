/** From a value of the feed to what stands in a cell; `readValue` is the way back. */
import { isId, isObject } from '../../feed/read-value.js';
import type { Column } from '../columns/columns.types.js';
import { picklistOf } from '../columns/picklists.js';
import { writeDate } from '../cells/date.js';
import { htmlToText, looksLikeHtml, textToHtml } from '../cells/html-text.js';
import { writeFlag } from '../cells/flag.js';
import { writeLines, writeParts, writeTerms } from '../cells/lists.js';
import { isEdtf } from '../../feed/edtf.js';
import type { MainLanguage } from '../../i18n/language.js';

/** What can stand in a cell. */
export type CellValue = string | number;

/** The longest text that Excel takes in one cell is 32,767 signs. */
export const LONGEST = 32_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A number as German spreadsheets show it. */
const comma = (value: number): string => String(value).replace('.', ',');

const CITE_KEYS = new Set(['source', 'section', 'page', 'url']);

/** A citation in one line; nothing where it has more than a line can say. */
function citeLine(cite: unknown): string | undefined {
  if (!isObject(cite) || !Object.keys(cite).every((key) => CITE_KEYS.has(key))) return undefined;
  const { source, section, page, url } = cite;
  const isGood =
    isId(source) &&
    [section, url].every((text) => text === undefined || isText(text)) &&
    (page === undefined || isNumber(page));
  if (!isGood) return undefined;
  const parts = [section, page === undefined ? undefined : comma(page), url];
  return writeParts([source, ...parts.map((part) => (part as string | undefined) ?? '')]);
}

function writeCites(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const lines = value.map(citeLine);
  return lines.every(isText) ? lines.join('\n') : undefined;
}

function writeShares(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (!entries.every(([key, share]) => isId(key) && isNumber(share))) return undefined;
  return entries.map(([key, share]) => `${key}: ${comma(share as number)}`).join('\n');
}

type Writer = (value: unknown, column: Column, lang: MainLanguage) => CellValue | undefined;

/** A text that looks like HTML is written as HTML, since the reader would take it for such. */
const text: Writer = (value) => {
  if (!isText(value)) return undefined;
  if (!looksLikeHtml(value)) return value;
  const html = textToHtml(value);
  return htmlToText(html) === value ? html : undefined;
};
const number: Writer = (value) => (isNumber(value) ? value : undefined);

const WRITERS: Readonly<Record<Column['kind'], Writer>> = {
  id: (value) => (isId(value) ? value : undefined),
  text,
  moment: text,
  texts: (value) => {
    const lines = isTexts(value) ? writeLines(value) : undefined;
    return lines === undefined || looksLikeHtml(lines) ? undefined : lines;
  },
  terms: (value) => (isTexts(value) ? writeTerms(value) : undefined),
  date: (value) => (isText(value) && isEdtf(value) ? writeDate(value) : undefined),
  flag: (value) => (typeof value === 'boolean' ? writeFlag(value) : undefined),
  number,
  integer: (value) => (Number.isInteger(value) ? (value as number) : undefined),
  amount: (value) => (isNumber(value) && value >= 0 ? value : undefined),
  numbers: (value) =>
    Array.isArray(value) && value.every(isNumber) ? value.map(comma).join('; ') : undefined,
  choice: (value, { values = [], way }, lang) =>
    isText(value) && values.includes(value)
      ? (picklistOf(way)?.[value]?.[lang] ?? value)
      : undefined,
  ref: (value) => (isId(value) ? value : undefined),
  refs: (value) => (Array.isArray(value) && value.every(isId) ? value.join('; ') : undefined),
  cites: writeCites,
  shares: writeShares,
};

/** What stands in the cell of a value; nothing where a cell cannot hold it. */
export function writeValue(
  column: Column,
  value: unknown,
  lang: MainLanguage,
): CellValue | undefined {
  const written = WRITERS[column.kind](value, column, lang);
  return typeof written === 'string' && written.length > LONGEST ? undefined : written;
}
