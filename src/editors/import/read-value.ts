/** From a cell to a value of the feed; `writeValue` is the way back. */
import { isId, MOMENT } from '../../feed/read-value.js';
import { cleanText } from '../canonical/clean-text.js';
import { readDate } from '../cells/date.js';
import { readFlag } from '../cells/flag.js';
import { htmlToText, looksLikeHtml } from '../cells/html-text.js';
import { lettersOf, nearest, plainLine } from '../cells/letters.js';
import { readLines, readParts, readTerms } from '../cells/lists.js';
import { readMoney, readNumber } from '../cells/number.js';
import { isGood, type Bad, type Good, type Reading } from '../cells/read.types.js';
import type { Column } from '../columns/columns.types.js';
import { looseWordsOf, picklistOf } from '../columns/picklists.js';
import { asIs, words, type Words } from '../words.js';
import type { Cell } from '../workbook/workbook.types.js';
import type { References } from './references.js';

/** What a reader knows besides the cell. */
export interface ReadContext {
  readonly references: References;
  /** Words of the workbook's own for values of a picklist, by letters. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

type Reader = (cell: Cell, column: Column, context: ReadContext) => Reading;

const good = (value: unknown, decision?: Words): Good => ({ value, ...(decision && { decision }) });

const fromHtml = words('HTML in Text umgewandelt', 'HTML turned into text');
const asText = (text: string): Words =>
  words(`als Text „${text}“ gelesen`, `read as text “${text}”`);

const readText: Reader = (cell) => {
  if (looksLikeHtml(cell.text)) return good(htmlToText(cell.text), fromHtml);
  const text = cleanText(cell.date ?? cell.text);
  const isTyped = cell.number !== undefined && text !== String(cell.number);
  return good(text, isTyped ? asText(text) : undefined);
};

const readTexts: Reader = (cell) => {
  const isHtml = looksLikeHtml(cell.text);
  const lines = readLines(isHtml ? htmlToText(cell.text) : cell.text);
  return good(lines.map(cleanText), isHtml ? fromHtml : undefined);
};

const readId: Reader = ({ text }) => {
  const id = plainLine(text);
  const isUsable: boolean = isId(id);
  if (isUsable) return good(id);
  const suggestion = id.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
  const expected = words(
    'eine Kennung aus A–Z, a–z, 0–9, Punkt, Unterstrich, Bindestrich',
    'an id of A–Z, a–z, 0–9, dot, underscore, hyphen',
  );
  return { expected, ...(suggestion && { suggestion: asIs(suggestion) }) };
};

/** Serial numbers of days from 1990 to 2099, as they look where a cell has no format of a date. */
const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value > 32_873 && value < 73_050;
const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2100;

const DAY = 86_400_000;

const readDay = (cell: Cell): Reading => {
  const { date, number, text } = cell;
  if (date !== undefined) return good(date, date.length < 10 ? asText(date) : undefined);
  if (number !== undefined && isYear(number)) return good(String(number));
  if (number !== undefined && isSerial(number)) {
    // Day 25,569 of spreadsheets is the first of the epoch.
    const day = new Date((number - 25_569) * DAY).toISOString().slice(0, 10);
    return good(
      day,
      words(`Excel-Zahl ${number} als ${day} gelesen`, `Excel number ${number} read as ${day}`),
    );
  }
  return readDate(text);
};

const readMoment: Reader = (cell) => {
  const text = plainLine(cell.text);
  if (MOMENT.test(text)) return good(text);
  const clock = /\s(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?Uhr)?$/.exec(text);
  const date = readDay({ ...cell, text: clock ? text.slice(0, clock.index) : text });
  if (!isGood(date) || !/^\d{4}-\d\d-\d\d$/.test(String(date.value))) {
    return {
      expected: words(
        'ein Tag wie 26.06.2025 oder 2025-06-26T12:00:00Z',
        'a day such as 26.06.2025 or 2025-06-26T12:00:00Z',
      ),
    };
  }
  const [, hours = '0', minutes = '00'] = clock ?? [];
  const moment = `${String(date.value)}T${hours.padStart(2, '0')}:${minutes}:00Z`;
  return good(moment, words(`als ${moment} gelesen`, `read as ${moment}`));
};

const readFlagCell: Reader = ({ flag, text }) => (flag === undefined ? readFlag(text) : good(flag));

const readNumberCell: Reader = (cell, { kind, min }) => {
  const read: Reading<number> =
    cell.number === undefined
      ? (kind === 'amount' ? readMoney : readNumber)(cell.text)
      : { value: cell.number };
  if (!isGood(read)) return read;
  if (kind === 'integer' && !Number.isInteger(read.value)) {
    return {
      expected: words('eine ganze Zahl', 'an integer'),
      suggestion: asIs(String(Math.round(read.value))),
    };
  }
  if (min !== undefined && read.value < min) {
    return {
      expected: words('keine negative Zahl', 'no negative number'),
      suggestion: asIs(String(-read.value)),
    };
  }
  return read;
};

/** "46. Sitzung" is meant as 46. */
const readInteger: Reader = (cell, column, context) => {
  const [, digits] = /^(\d+)\.\s?(?:Sitzung|session)$/i.exec(plainLine(cell.text)) ?? [];
  if (digits === undefined) return readNumberCell(cell, column, context);
  return good(Number(digits), words(`als ${digits} gelesen`, `read as ${digits}`));
};

const readNumbers: Reader = ({ text }, { length }) => {
  const numbers: number[] = [];
  for (const part of text.split(/[;\n]|\s*\/\s*/).filter((each) => each.trim() !== '')) {
    const number = readNumber(part);
    if (!isGood(number)) return number;
    numbers.push(number.value);
  }
  if (length === undefined || numbers.length === length) return good(numbers);
  return { expected: words(`${length} Zahlen wie 2; 3`, `${length} numbers such as 2; 3`) };
};

const readChoice: Reader = (cell, { values = [], way }, { values: own = {} }) => {
  const letters = lettersOf(cell.text);
  const list = picklistOf(way) ?? {};
  const loose = Object.entries({ ...looseWordsOf(way), ...own });
  const found =
    values.find((value) =>
      [value, list[value]?.de, list[value]?.en].some(
        (word) => word !== undefined && lettersOf(word) === letters,
      ),
    ) ?? loose.find(([word]) => lettersOf(word) === letters)?.[1];
  if (found !== undefined) return good(found);
  const named = (lang: 'de' | 'en'): readonly string[] =>
    values.map((value) => list[value]?.[lang] ?? value);
  const near = nearest(cell.text, named('de'));
  return {
    expected: words(`eines von: ${named('de').join(', ')}`, `one of: ${named('en').join(', ')}`),
    ...(near !== undefined && { suggestion: asIs(near) }),
  };
};

const readCites: Reader = ({ text }, _column, { references }) => {
  const cites: Record<string, unknown>[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [source = '', section, page, url] = readParts(line);
    const found = references.find('sources', source);
    if (!isGood(found)) return found;
    const number = page ? readNumber(page.replace(/^(?:S\.|Seite|p\.|page)\s*/i, '')) : undefined;
    if (number && !isGood(number)) {
      return {
        ...number,
        expected: words(
          'Quelle | Abschnitt | Seite als Zahl | Adresse',
          'source | section | page as a number | address',
        ),
      };
    }
    const cite = {
      source: found.value,
      section: section && cleanText(section),
      page: number?.value,
      url: url && cleanText(url),
    };
    cites.push(
      Object.fromEntries(
        Object.entries(cite).filter(([, value]) => value !== undefined && value !== ''),
      ),
    );
  }
  return good(cites);
};

const readShares: Reader = ({ text }) => {
  const shares: [string, number][] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, key, share = ''] = /^([A-Za-z0-9._-]+)\s*[:=]\s*(.+)$/.exec(plainLine(line)) ?? [];
    const number = readNumber(share.replace(/\s?%$/, ''));
    if (key === undefined || !isGood(number)) {
      return { expected: words('je Zeile „Schlüssel: Zahl“', 'a line “key: number” each') };
    }
    shares.push([key, number.value]);
  }
  return good(Object.fromEntries(shares));
};

const READERS: Readonly<Record<Column['kind'], Reader>> = {
  id: readId,
  text: readText,
  texts: readTexts,
  terms: ({ text }) => good(readTerms(text).map(cleanText)),
  date: readDay,
  moment: readMoment,
  flag: readFlagCell,
  number: readNumberCell,
  amount: readNumberCell,
  integer: readInteger,
  numbers: readNumbers,
  choice: readChoice,
  ref: ({ text }, { to }, { references }) => (to ? references.find(to, text) : good(text)),
  refs: ({ text }, { to }, { references }) => (to ? references.findAll(to, text) : good([])),
  cites: readCites,
  shares: readShares,
};

const VALUE = words('ein Wert, keine Formel', 'a value, no formula');

/** A formula, or what one has failed to give. */
function refuseFormula({ text, formula, failed }: Cell): Bad | undefined {
  if (failed)
    return {
      expected: words('ein Wert, kein Fehler der Tabelle', 'a value, no error of the spreadsheet'),
    };
  if (formula === undefined) return undefined;
  const isEmpty = text.trim() === '';
  return {
    expected: VALUE,
    ...(!isEmpty && {
      suggestion: words(`als Wert einfügen: ${text}`, `paste as a value: ${text}`),
    }),
  };
}

/** Reads a cell for a column. */
export function readValue(cell: Cell, column: Column, context: ReadContext): Reading {
  return refuseFormula(cell) ?? READERS[column.kind](cell, column, context);
}
