/** Values of a feed in the words of the widgets: dates, amounts, picklists, names instead of ids. */
import { parseEdtf } from '../../feed/edtf.js';
import { LIST_NAMES, type ListName } from '../../feed/field.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatEuros, formatNumber } from '../../i18n/format-number.js';
import type { MainLanguage } from '../../i18n/language.js';
import { picklistOf } from '../columns/picklists.js';
import { generalColumns, planOf, sheetPlans } from '../columns/plan.js';
import type { Column } from '../columns/columns.types.js';
import { partTitles } from '../columns/sheet-titles.js';
import { sheetTitle } from '../sheets/tables.js';
import { words } from '../words.js';

/** Longest value that is said whole. */
const LONGEST = 300;

const nothing = words('nicht angegeben', 'not given');

/** Names of the records of a document, by list and id. */
export class Names {
  readonly #names = new Map<string, string>();

  constructor(documents: readonly Json[], lang: MainLanguage) {
    for (const document of documents) {
      for (const list of LIST_NAMES) this.#add(list, own(document, list), lang);
    }
  }

  #add(list: ListName, value: unknown, lang: MainLanguage): void {
    if (!Array.isArray(value)) return;
    for (const record of value.filter(isObject)) {
      const keys = ['label', 'title', 'name'].flatMap((key) =>
        lang === 'en' ? [`${key}_en`, key] : [key],
      );
      const name = keys.map((key) => record[key]).find((each) => typeof each === 'string');
      if (typeof name === 'string') this.#names.set(`${list}/${String(record['id'])}`, name);
    }
  }

  of(list: ListName, id: string): string {
    return this.#names.get(`${list}/${id}`) ?? id;
  }
}

/** The column of a key of a list's record, or of the document. */
function columnOf(list: ListName | undefined, key: string): Column | undefined {
  const columns = list === undefined ? generalColumns : planOf(list).columns;
  return columns.find((column) => column.key === key);
}

/** What a key is called. */
export function keyTitle(list: ListName | undefined, key: string, lang: MainLanguage): string {
  const column = columnOf(list, key);
  if (column) return column.title[lang];
  const part = list === undefined ? partTitles[key] : undefined;
  if (part) return part[lang];
  const way = list === undefined ? key : `${list}.${key}`;
  if (sheetPlans.some((plan) => plan.key === way)) return sheetTitle(way)[lang];
  return key.split('.').at(-1) === 'notes' ? sheetTitle('notes')[lang] : key;
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** An entry of a list that is no record: its title, with its date. */
function entryWords(entry: unknown, names: Names, lang: MainLanguage): string {
  if (!isObject(entry)) return String(entry);
  const { source, section, page, title, text, term, number, date } = entry;
  if (typeof source === 'string') {
    const at = typeof page === 'number' ? `${lang === 'de' ? 'S.' : 'p.'} ${page}` : undefined;
    const parts = [names.of('sources', source), section, at];
    return parts.filter((each): each is string => typeof each === 'string').join(', ');
  }
  const name = [title, term, number, text].find((each) => typeof each === 'string');
  if (typeof name !== 'string') return JSON.stringify(entry);
  const day = typeof date === 'string' ? parseEdtf(date) : undefined;
  return day ? `${name} (${formatDate(day, lang)})` : name;
}

function choiceWords({ way }: Column, value: string, lang: MainLanguage): string {
  return picklistOf(way)?.[value]?.[lang] ?? value;
}

/** A value in words. */
export function valueWords(
  list: ListName | undefined,
  key: string,
  value: unknown,
  names: Names,
  lang: MainLanguage,
): string {
  if (value === undefined) return nothing[lang];
  const column = columnOf(list, key);
  if (typeof value === 'string') {
    const date = column?.kind === 'date' ? parseEdtf(value) : undefined;
    if (date) return formatDate(date, lang);
    if (column?.kind === 'choice') return choiceWords(column, value, lang);
    if (column?.to) return names.of(column.to, value);
    return shorten(value);
  }
  if (typeof value === 'number')
    return column?.kind === 'amount' ? formatEuros(value, lang) : formatNumber(value, lang);
  if (typeof value === 'boolean')
    return lang === 'de' ? (value ? 'ja' : 'nein') : value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    const to = column?.to;
    return shorten(
      value
        .map((item: unknown) => (to ? names.of(to, String(item)) : entryWords(item, names, lang)))
        .join('; '),
    );
  }
  return shorten(JSON.stringify(value));
}
