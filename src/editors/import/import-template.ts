/**
 * Reads a workbook that was made by `fds template` or `fds export`: every sheet and column is known by
 * its title in German or English, or by its key, wherever it stands.
 */
import { LIST_NAMES } from '../../feed/field.js';
import type { Json } from '../../feed/read-value.js';
import { lettersOf } from '../cells/letters.js';
import { generalColumns, sheetPlans } from '../columns/plan.js';
import { guideTitle } from '../columns/sheet-titles.js';
import type { Column, SheetPlan } from '../columns/columns.types.js';
import { listsTitle } from '../sheets/drop-downs.js';
import { sheetTitle } from '../sheets/tables.js';
import { words } from '../words.js';
import type { Row, Sheet, Workbook } from '../workbook/workbook.types.js';
import {
  EntryReader,
  idOf,
  NAME_KEYS,
  placeOf,
  setValue,
  valueAt,
  type Draft,
} from './entry-reader.js';
import type { Findings } from './findings.js';
import type { IdBook } from './ids.js';
import { isCalled, knowSheet, type KnownSheet } from './known-sheet.js';
import { asOfNow, momentOf, readGeneral, readMore, readNotes } from './other-sheets.js';
import { References, type Named } from './references.js';

const unread = [guideTitle.de, guideTitle.en, listsTitle.de, listsTitle.en].map(lettersOf);

/** What a row is called, before it is read. */
function nameOf(row: Row, columns: ReadonlyMap<number, Column>): string {
  for (const key of NAME_KEYS) {
    for (const [number, column] of columns) {
      const text = column.key === key ? row.cells.get(number)?.text : undefined;
      if (text?.trim()) return text;
    }
  }
  return '';
}

const NAMES = new Set(['title', 'title_en', 'name', 'name_en', 'label', 'label_en', 'short']);

function namedRecord(row: Row, columns: ReadonlyMap<number, Column>, id: string): Named {
  const names: string[] = [];
  columns.forEach(({ key }, number) => {
    const text = NAMES.has(key) ? row.cells.get(number)?.text : undefined;
    if (text !== undefined) names.push(text);
  });
  return { id, names };
}

/** Reads one workbook into a document. */
export class TemplateImport {
  readonly #document: Draft = { version: 1 };
  readonly #known: readonly KnownSheet[];
  readonly #references = new References((list) => sheetTitle(list));
  /** The ids that rows have got, by sheet and row. */
  readonly #ids = new Map<Row, string>();

  constructor(
    readonly workbook: Workbook,
    readonly book: IdBook,
    readonly findings: Findings,
    readonly now: number,
  ) {
    this.#known = workbook.sheets.flatMap((sheet) => {
      const plan = sheetPlans.find(({ key }) => isCalled(sheet, key));
      return plan ? [knowSheet(sheet, plan, findings)] : [];
    });
  }

  /** How many sheets are known: of a workbook of somebody else's, none. */
  get knownSheets(): number {
    return this.#known.length;
  }

  #reader({ sheet }: KnownSheet): EntryReader {
    return new EntryReader(sheet.name, this.findings, { references: this.#references });
  }

  /** All ids that rows of a list have, on whichever sheet. */
  #claimedIds(plan: SheetPlan): ReadonlySet<string> {
    return new Set(
      this.#known
        .filter((known) => known.plan === plan)
        .flatMap(({ columns, rows }) => {
          const [number = -1] = [...columns].find(([, { kind }]) => kind === 'id') ?? [];
          return rows.map(({ cells }) => cells.get(number)?.text.trim() ?? '');
        }),
    );
  }

  /** Says of a sheet that another one before it holds the same list, too. */
  #tellSecond({ sheet, plan }: KnownSheet, index: number): void {
    const first = this.#known.slice(0, index).find((known) => known.plan === plan);
    if (!first) return;
    this.findings.decide(
      { sheet: sheet.name },
      words(
        `ebenso „${sheetTitle(plan.key).de}“ wie das Blatt „${first.sheet.name}“: beide gelesen`,
        `“${sheetTitle(plan.key).en}” as the sheet “${first.sheet.name}” is: both read`,
      ),
    );
  }

  /** Settles the ids of all records first: then each reference can be told to lead somewhere. */
  #settleIds(known: KnownSheet): void {
    const { plan, columns, rows } = known;
    const idColumn = [...columns].find(([, { kind }]) => kind === 'id');
    const column = plan.columns.find(({ kind }) => kind === 'id');
    if (!column) return;
    const source = { ids: this.book, list: plan.key, claimed: this.#claimedIds(plan) };
    const records = rows.flatMap((row): Named[] => {
      const at = { column: idColumn?.[0] ?? placeOf(columns, 'title'), row: row.number };
      const cell = row.cells.get(idColumn?.[0] ?? -1);
      const reader = this.#reader(known);
      const own = cell && (reader.read(cell, column, at) as string | undefined);
      if (cell && own === undefined) return [];
      const name = nameOf(row, columns);
      // Without a title there is nothing to make an id from; the row is told when it is read.
      if (own === undefined && name === '') return [];
      const id = idOf(reader, source, at, own, name);
      if (id === undefined) return [];
      this.#ids.set(row, id);
      return [namedRecord(row, columns, id)];
    });
    if (plan.role === 'list' && plan.list) this.#references.addAll(plan.list, records);
  }

  #entry(known: KnownSheet, row: Row): Draft | undefined {
    const reader = this.#reader(known);
    const entry: Draft = {};
    known.columns.forEach((column, number) => {
      const cell = row.cells.get(number);
      if (column.kind === 'id' || !cell) return;
      const value = reader.read(cell, column, { column: number, row: row.number });
      if (value !== undefined) setValue(entry, column.key, value);
    });
    const id = this.#ids.get(row);
    if (id !== undefined) entry['id'] = id;
    const isWhole = known.plan.columns.every((column) => {
      if (!column.needed || column.kind === 'id' || entry[column.key] !== undefined) return true;
      const number = placeOf(known.columns, column.key);
      // What stands there and cannot be used has been told.
      if (known.columns.get(number)?.key === column.key && row.cells.has(number)) return false;
      return reader.lacks(
        column,
        { column: number, row: row.number },
        words(
          'eine Angabe: ohne sie fehlt die ganze Zeile',
          'a value: without it the whole row is missing',
        ),
      );
    });
    const hasId = id !== undefined || !known.plan.columns.some(({ kind }) => kind === 'id');
    return isWhole && hasId ? entry : undefined;
  }

  /** Entries with the row each came from. */
  #entries(known: KnownSheet): readonly Draft[] {
    return known.rows.flatMap((row): readonly Draft[] => {
      const entry = this.#entry(known, row);
      return entry ? [entry] : [];
    });
  }

  #put(known: KnownSheet): void {
    const { plan } = known;
    const entries = this.#entries(known);
    if (entries.length === 0) return;
    if (plan.role !== 'inner') {
      // Two sheets may hold one list, as the copy of a sheet does.
      const before = (valueAt(this.#document, plan.key) ?? []) as readonly Draft[];
      setValue(this.#document, plan.key, [...before, ...entries]);
      return;
    }
    const [list = '', ...keys] = plan.key.split('.');
    const owners = (this.#document[list] ?? []) as readonly Draft[];
    for (const { of, ...entry } of entries) {
      const owner = owners.find(({ id }) => id === of);
      if (!owner) continue;
      const way = keys.join('.');
      const before = valueAt(owner, way);
      setValue(owner, way, [...((before as Draft[] | undefined) ?? []), entry]);
    }
  }

  /** Without the sheet that says how old the data are, as of tables of text, they are as of now. */
  #dateNow(): void {
    const moment = momentOf(this.now);
    setValue(this.#document, 'updated', moment);
    const { de, en } = sheetTitle('general');
    this.findings.decide(
      { sheet: de },
      words(`Blatt nicht da; ${asOfNow(moment).de}`, `no sheet “${en}”; ${asOfNow(moment).en}`),
    );
  }

  #others(): void {
    const reader = (sheet: Sheet): EntryReader =>
      new EntryReader(sheet.name, this.findings, { references: this.#references });
    for (const sheet of this.workbook.sheets) {
      const letters = lettersOf(sheet.name);
      if (this.#known.some((known) => known.sheet === sheet) || unread.includes(letters)) continue;
      if (isCalled(sheet, 'general'))
        readGeneral(sheet, generalColumns, reader(sheet), this.#document, this.now);
      else if (isCalled(sheet, 'notes') || isCalled(sheet, 'more')) continue;
      else if (sheet.rows.length > 0) {
        this.findings.leave({
          sheet: sheet.name,
          count: sheet.rows.length,
          why: words('unbekanntes Blatt', 'unknown sheet'),
        });
      }
    }
    if (!this.workbook.sheets.some((sheet) => isCalled(sheet, 'general'))) this.#dateNow();
    const called = (key: string): readonly Sheet[] =>
      this.workbook.sheets.filter((sheet) => isCalled(sheet, key));
    for (const sheet of called('notes')) readNotes(sheet, reader(sheet), this.#document);
    for (const sheet of called('more')) readMore(sheet, this.findings, this.#document);
  }

  /** The document; what is to say about it is in the findings. */
  run(): Json {
    this.#known.forEach((known, index) => {
      this.#tellSecond(known, index);
      this.#settleIds(known);
    });
    // Records before what is inside them.
    const role = { list: 0, part: 1, inner: 2 };
    const order: readonly string[] = LIST_NAMES;
    [...this.#known]
      .sort(
        (a, b) =>
          role[a.plan.role] - role[b.plan.role] ||
          order.indexOf(a.plan.key) - order.indexOf(b.plan.key),
      )
      .forEach((known) => {
        this.#put(known);
      });
    this.#others();
    return this.#document;
  }
}
