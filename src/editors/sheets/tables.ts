/** The sheets of the editors' workbook, filled with the rows of a feed or with examples. */
import type { MainLanguage } from '../../i18n/language.js';
import { columnTitles } from '../columns/column-titles.js';
import type { Column, SheetPlan } from '../columns/columns.types.js';
import { picklistOf } from '../columns/picklists.js';
import { generalColumns, noteColumns, notedParts, planOf, sheetPlans } from '../columns/plan.js';
import { partTitles, sheetTitles } from '../columns/sheet-titles.js';
import { LIST_NAMES } from '../../feed/field.js';
import { words, type Words } from '../words.js';
import { examples } from './examples.js';
import type { CellsByKey, FeedRows, Leftover } from './feed-rows.js';
import type { Table, TableColumn, TableRow } from './sheets.types.js';
import { LONGEST } from './write-value.js';

const NO_WORDS = words('', '');
const titleOf = (key: string): Words => columnTitles[key] ?? NO_WORDS;
/** The title of a sheet by its key. */
export const sheetTitle = (key: string): Words => sheetTitles[key] ?? NO_WORDS;

const WIDTHS: Readonly<Partial<Record<Column['kind'], number>>> = {
  id: 26,
  text: 30,
  texts: 40,
  refs: 26,
  ref: 26,
  cites: 40,
};

const WIDE = /(^|\.)(title|summary|text|intended|result)(_en|_simple)?$/;

function offersOf({ kind, values, way, to }: Column, lang: MainLanguage): TableColumn['offers'] {
  if (kind === 'flag') return { values: ['ja', 'nein'] };
  if (kind === 'choice') {
    const list = picklistOf(way);
    return { values: (values ?? []).map((value) => list?.[value]?.[lang] ?? value) };
  }
  if (to === undefined) return undefined;
  const column = planOf(to).columns.findIndex((each) => each.kind === 'id');
  return { sheet: sheetTitle(to)[lang], column };
}

function toTableColumn(column: Column, lang: MainLanguage): TableColumn {
  const { kind, key, title, explanation, needed } = column;
  const offers = offersOf(column, lang);
  const required = lang === 'de' ? 'Pflicht. ' : 'Required. ';
  return {
    title: title[lang],
    // An id is made where there is none.
    explanation: (needed && kind !== 'id' ? required : '') + explanation[lang],
    width: WIDE.test(key) ? 50 : (WIDTHS[kind] ?? 18),
    kind,
    ...(offers && { offers, isOpen: kind === 'refs' || kind === 'ref' }),
  };
}

const toRow = (columns: readonly { readonly key: string }[], cells: CellsByKey): TableRow =>
  columns.map(({ key }) => cells.get(key));

function listTable(plan: SheetPlan, rows: readonly CellsByKey[], lang: MainLanguage): Table {
  return {
    name: plan.title[lang],
    columns: plan.columns.map((column) => toTableColumn(column, lang)),
    rows: rows.map((cells) => toRow(plan.columns, cells)),
    frozen: { rows: 2, columns: plan.role === 'list' ? 2 : 1 },
  };
}

function textColumn(
  title: Words,
  width: number,
  lang: MainLanguage,
  explanation = '',
): TableColumn {
  return { title: title[lang], explanation, width, kind: 'text' };
}

/** The places that may have notes, by their names in the workbook. */
export const notedPlaces: readonly { readonly key: string; readonly title: Words }[] = [
  ...LIST_NAMES,
  ...notedParts,
].map((key) => ({ key, title: partTitles[key] ?? sheetTitle(key) }));

function notesTable(notes: readonly CellsByKey[], lang: MainLanguage): Table {
  const where: TableColumn = {
    ...textColumn(titleOf('notes.list'), 24, lang),
    explanation: lang === 'de' ? 'Pflicht. Wo der Eintrag steht' : 'Required. Where the record is',
    offers: { values: notedPlaces.map(({ title }) => title[lang]) },
  };
  const which = lang === 'de' ? 'Kennung in diesem Blatt' : 'Id in that sheet';
  const name = (key: string): string =>
    notedPlaces.find((place) => place.key === key)?.title[lang] ?? key;
  return {
    name: sheetTitle('notes')[lang],
    columns: [
      where,
      textColumn(titleOf('notes.of'), 26, lang, which),
      ...noteColumns.map((column) => toTableColumn(column, lang)),
    ],
    rows: notes.map((cells) => {
      const list = String(cells.get('list') ?? '');
      return [name(list), cells.get('of'), ...toRow(noteColumns, cells)];
    }),
    frozen: { rows: 2, columns: 2 },
  };
}

function generalTable(general: CellsByKey, lang: MainLanguage): Table {
  return {
    name: sheetTitle('general')[lang],
    columns: [
      textColumn(
        titleOf('general.key'),
        36,
        lang,
        lang === 'de' ? 'Bitte nicht ändern' : 'Please leave it',
      ),
      textColumn(
        titleOf('general.value'),
        60,
        lang,
        lang === 'de' ? 'Was hier gilt' : 'What holds here',
      ),
      textColumn(titleOf('general.explained'), 50, lang),
    ],
    rows: generalColumns.map(({ key, title, explanation }) => [
      title[lang],
      general.get(key),
      explanation[lang],
    ]),
    frozen: { rows: 2, columns: 1 },
  };
}

function pieces(json: string): readonly string[] {
  const count = Math.ceil(json.length / LONGEST);
  return Array.from({ length: count }, (_, at) => json.slice(at * LONGEST, (at + 1) * LONGEST));
}

function moreTable(more: readonly Leftover[], lang: MainLanguage): Table {
  const rows = more.map(({ path, value }) => [path, ...pieces(JSON.stringify(value))]);
  const width = Math.max(2, ...rows.map(({ length }) => length));
  const further = Array.from({ length: width - 2 }, (_, at): TableColumn => {
    const number = String(at + 2);
    return {
      ...textColumn(words(`Fortsetzung ${number}`, `Part ${number}`), 30, lang),
      kind: 'json',
    };
  });
  const what =
    lang === 'de'
      ? 'Was keine Spalte hat. Bitte nicht ändern.'
      : 'What has no column. Please leave it.';
  return {
    name: sheetTitle('more')[lang],
    columns: [
      textColumn(titleOf('more.path'), 40, lang, what),
      { ...textColumn(titleOf('more.json'), 60, lang), kind: 'json' },
      ...further,
    ],
    rows,
    frozen: { rows: 2, columns: 1 },
  };
}

/** The tables of a feed, in the order of the workbook. */
export function feedTables(rows: FeedRows, lang: MainLanguage): readonly Table[] {
  const lists = new Map(
    sheetPlans.map((plan) => [plan.key, listTable(plan, rows.sheets.get(plan.key) ?? [], lang)]),
  );
  const others: Readonly<Record<string, () => Table>> = {
    notes: () => notesTable(rows.notes, lang),
    general: () => generalTable(rows.general, lang),
    more: () => moreTable(rows.more, lang),
  };
  return Object.keys(sheetTitles).flatMap((key) => lists.get(key) ?? others[key]?.() ?? []);
}

/** The tables of an empty template, with example rows where they help. */
export function templateTables(lang: MainLanguage): readonly Table[] {
  const sheets = new Map(Object.entries(examples).filter(([key]) => key !== 'notes'));
  const tables = feedTables(
    { sheets, general: new Map(), notes: examples['notes'] ?? [], more: [] },
    lang,
  );
  const withExamples = new Set(Object.keys(examples).map((key) => sheetTitle(key)[lang]));
  return tables.map((table) => ({ ...table, hasExamples: withExamples.has(table.name) }));
}
