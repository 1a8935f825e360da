/** Reads a workbook that is not our template, by a mapping. */
import { parseEdtf } from '../../feed/edtf.js';
import type { ListName } from '../../feed/field.js';
import type { Json } from '../../feed/read-value.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { isGood } from '../cells/read.types.js';
import { landId, landName } from '../cells/laender.js';
import { lettersOf, plainLine } from '../cells/letters.js';
import { planOf } from '../columns/plan.js';
import type { Column } from '../columns/columns.types.js';
import {
  EntryReader,
  idOf,
  NAME_KEYS,
  setValue,
  valueAt,
  type Draft,
} from '../import/entry-reader.js';
import type { Findings } from '../import/findings.js';
import type { IdBook } from '../import/ids.js';
import { References, type Create } from '../import/references.js';
import { entryRows, findHead, tellSheet, type Head } from '../import/sheet-table.js';
import { sheetTitle } from '../sheets/tables.js';
import { asIs, words } from '../words.js';
import { cellAddress, type Row, type Sheet, type Workbook } from '../workbook/workbook.types.js';
import { readManner, type PlacedCell } from './manners.js';
import type { MappedColumn, MappedNames, MappedSheet, Mapping } from './mapping.types.js';

/** A column of the workbook: which mapped column it is a part of, and its title there. */
interface Part {
  readonly mapped: MappedColumn;
  readonly title: string;
}

const titlesOf = ({ column }: MappedColumn): readonly string[] =>
  typeof column === 'string' ? [column] : column;

/** Milestones have a sheet of their own in the template; in other workbooks they are a cell. */
const MILESTONES: Column = {
  key: 'milestones',
  title: sheetTitle('projects.milestones'),
  explanation: asIs(''),
  kind: 'text',
  needed: false,
  way: 'projects.milestones',
};

const columnOf = (list: ListName, key: string): Column =>
  planOf(list).columns.find((column) => column.key === key) ?? MILESTONES;

const nameKeyOf = (list: ListName): Column =>
  planOf(list).columns.find(({ key }) => (NAME_KEYS as readonly string[]).includes(key)) ??
  MILESTONES;

/** A sheet of records with its head. */
interface RecordSheet {
  readonly sheet: Sheet;
  readonly mapped: MappedSheet;
  readonly head: Head<Part>;
  readonly rows: readonly Row[];
}

/** Reads one workbook by one mapping. */
export class MappedImport {
  readonly #document: Draft = { version: 1 };
  readonly #references: References;

  constructor(
    readonly workbook: Workbook,
    readonly mapping: Mapping,
    readonly book: IdBook,
    readonly findings: Findings,
    readonly now: number,
  ) {
    this.#references = new References((list) => sheetTitle(list), this.#create);
  }

  #list(list: ListName): Draft[] {
    return (this.#document[list] ??= []) as Draft[];
  }

  #addRecord(list: ListName, record: Draft): void {
    this.#list(list).push(record);
    const names = [...NAME_KEYS, 'short'].flatMap((key) =>
      typeof record[key] === 'string' ? [record[key]] : [],
    );
    this.#references.add(list, { id: String(record['id']), names });
  }

  /** A record for a name that no sheet has, where the mapping allows it. */
  readonly #create: Create = (list, name) => {
    if (!this.mapping.create?.includes(list)) return undefined;
    const land =
      list === 'actors' ? (landId(name) ?? (name in LAND_NAMES ? name : undefined)) : undefined;
    const title = (land === undefined ? undefined : landName(land)) ?? plainLine(name);
    const id = land ?? this.book.make(list, title, () => true);
    if (land !== undefined) this.book.keep(list, land);
    this.#addRecord(list, {
      id,
      ...(list === 'actors' && {
        kind: land === undefined ? 'organisation' : land === 'bund' ? 'bund' : 'land',
      }),
      [nameKeyOf(list).key]: title,
      ...(land !== undefined && land !== 'bund' && { short: land.slice(3) }),
    });
    const sheet = sheetTitle(list);
    return {
      id,
      decision: words(
        `„${title}“ in „${sheet.de}“ angelegt (${id})`,
        `“${title}” added to “${sheet.en}” (${id})`,
      ),
    };
  };

  #sheet(name: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => lettersOf(sheet.name) === lettersOf(name));
  }

  #names({ names, sheet: title }: MappedNames): void {
    const sheet = this.#sheet(title);
    if (!sheet) return;
    const head = findHead(sheet, (text) =>
      names.find(({ column }) => lettersOf(column) === lettersOf(text)),
    );
    if (!head) return;
    tellSheet(sheet, head, this.findings);
    const rows = sheet.rows.filter(({ number }) => number > head.row);
    head.columns.forEach(({ column, list, noPlace }, number) => {
      const filled = rows.flatMap((row) => (row.cells.has(number) ? [row] : []));
      if (!list) {
        if (filled.length > 0)
          this.#leave(sheet, number, head.row, column, filled.length, noPlace ?? '');
        return;
      }
      for (const row of filled) {
        const found = this.#references.find(list, row.cells.get(number)?.text ?? '');
        if (isGood(found) && found.decision) {
          this.findings.decide(
            { sheet: sheet.name, cell: cellAddress(number, row.number) },
            found.decision,
          );
        }
      }
    });
  }

  #leave(
    sheet: Sheet,
    column: number,
    row: number,
    title: string,
    count: number,
    why: string,
  ): void {
    this.findings.leave({
      sheet: sheet.name,
      cell: cellAddress(column, row),
      column: plainLine(title),
      count,
      why: asIs(why),
    });
  }

  #recordSheet(mapped: MappedSheet): RecordSheet | undefined {
    const sheet = this.#sheet(mapped.sheet);
    if (!sheet) {
      this.findings.decide(
        { sheet: mapped.sheet },
        words('Blatt ist nicht da', 'sheet is not there'),
      );
      return undefined;
    }
    const parts = mapped.columns.flatMap((column) =>
      titlesOf(column).map((title): Part => ({ mapped: column, title })),
    );
    const head = findHead(sheet, (text) =>
      parts.find(({ title }) => lettersOf(title) === lettersOf(text)),
    );
    if (!head) {
      this.findings.leave({
        sheet: sheet.name,
        count: sheet.rows.length,
        why: words(
          'keine Zeile mit den Titeln der Spalten gefunden',
          'no row with the titles of the columns found',
        ),
      });
      return undefined;
    }
    tellSheet(sheet, head, this.findings);
    const name = nameKeyOf(mapped.list).key;
    const title = [...head.columns].find(([, part]) => part.mapped.to === name)?.[0];
    const numbers = [...head.columns].flatMap(
      ([
        number,
        {
          mapped: { to = '' },
        },
      ]) =>
        ['amount', 'number', 'integer'].includes(columnOf(mapped.list, to).kind) ? [number] : [],
    );
    return {
      sheet,
      mapped,
      head,
      rows: entryRows(sheet, head.row, { title, numbers }, this.findings),
    };
  }

  /** Columns without a place in the feed, with how much stands in them. */
  #tellNoPlace({ sheet, head, rows }: RecordSheet): void {
    head.columns.forEach(({ mapped: { noPlace }, title }, number) => {
      const count = rows.filter(({ cells }) => cells.has(number)).length;
      if (noPlace !== undefined && count > 0)
        this.#leave(sheet, number, head.row, title, count, noPlace);
    });
  }

  #cells(
    { head }: RecordSheet,
    mapped: MappedColumn,
    row: Row,
  ): readonly (PlacedCell | undefined)[] {
    return titlesOf(mapped).map((title) => {
      for (const [column, part] of head.columns) {
        const cell =
          part.mapped === mapped && part.title === title ? row.cells.get(column) : undefined;
        if (cell) return { cell, column };
      }
      return undefined;
    });
  }

  /** The value of one mapped column in a row; what is to say is said. */
  #value(from: RecordSheet, mapped: MappedColumn, row: Row): unknown {
    const column = columnOf(from.mapped.list, mapped.to ?? '');
    const context = { references: this.#references, values: mapped.values };
    const outcome = readManner(mapped.as, this.#cells(from, mapped, row), column, context);
    if (!outcome) return undefined;
    const { reading, at, unused } = outcome;
    const { name } = from.sheet;
    for (const each of unused) {
      const why = words(
        'ein anderes Feld der Zeile hat Vorrang',
        'another field of the row comes first',
      );
      const title = from.head.columns.get(each.column)?.title ?? '';
      this.findings.leave({
        sheet: name,
        cell: cellAddress(each.column, row.number),
        column: title,
        count: 1,
        why,
      });
    }
    const place = { sheet: name, cell: cellAddress(at.column, row.number) };
    if (isGood(reading)) {
      if (reading.decision) this.findings.decide(place, reading.decision);
      return reading.value;
    }
    const { text, formula } = at.cell;
    const title = from.head.columns.get(at.column)?.title ?? column.title.de;
    const value = formula === undefined ? plainLine(text) : `=${formula}`;
    this.findings.problem({ ...place, column: title, value, ...reading });
    return undefined;
  }

  #entry(from: RecordSheet, row: Row, claimed: ReadonlySet<string>): void {
    const { mapped, head, sheet } = from;
    const entry: Draft = {};
    for (const column of mapped.columns) {
      const value = column.to === undefined ? undefined : this.#value(from, column, row);
      if (column.to !== undefined && value !== undefined && value !== '')
        setValue(entry, column.to, value);
    }
    Object.entries(mapped.set ?? {}).forEach(([key, value]) => {
      if (valueAt(entry, key) === undefined) setValue(entry, key, value);
    });
    if (mapped.statusByDate) this.#status(entry, sheet, row);
    const name = nameKeyOf(mapped.list);
    const reader = new EntryReader(sheet.name, this.findings, { references: this.#references });
    const at = (key: string): { readonly column: number; readonly row: number } => ({
      column: [...head.columns].find(([, part]) => part.mapped.to === key)?.[0] ?? 0,
      row: row.number,
    });
    if (typeof entry[name.key] !== 'string') {
      if (!row.cells.has(at(name.key).column)) {
        reader.lacks(
          name,
          at(name.key),
          words(
            'ein Titel: ohne ihn fehlt die ganze Zeile',
            'a title: without it the whole row is missing',
          ),
        );
      }
      return;
    }
    const idCell = [...head.columns].find(([, part]) => part.mapped.to === 'id')?.[0];
    // An id that is there and cannot be used has been told.
    if (idCell !== undefined && row.cells.has(idCell) && entry['id'] === undefined) return;
    const source = { ids: this.book, list: mapped.list, claimed };
    const own = entry['id'] as string | undefined;
    const id = idOf(
      reader,
      source,
      at(own === undefined ? name.key : 'id'),
      own,
      this.#idText(from, row, String(entry[name.key])),
    );
    if (id !== undefined) this.#addRecord(mapped.list, { ...entry, id });
  }

  #idText({ mapped, head }: RecordSheet, row: Row, title: string): string {
    for (const wanted of mapped.idFrom ?? []) {
      const column = [...head.columns].find(
        ([, part]) => lettersOf(part.title) === lettersOf(wanted),
      )?.[0];
      const text = column === undefined ? undefined : row.cells.get(column)?.text;
      if (text?.trim()) return text;
    }
    return title;
  }

  #status(entry: Draft, sheet: Sheet, row: Row): void {
    const date = typeof entry['date'] === 'string' ? parseEdtf(entry['date']) : undefined;
    if (!date?.to || entry['status'] !== undefined) return;
    const isPast = date.to.end <= this.now;
    entry['status'] = isPast ? 'done' : 'planned';
    const place = { sheet: sheet.name, cell: `A${row.number}` };
    this.findings.decide(
      place,
      isPast
        ? words(
            'Stand „erfolgt“, weil das Datum vergangen ist',
            'status “done”, as the date is past',
          )
        : words(
            'Stand „geplant“, weil das Datum bevorsteht',
            'status “planned”, as the date is to come',
          ),
    );
  }

  #claimedIds(from: readonly RecordSheet[], list: ListName): ReadonlySet<string> {
    return new Set(
      from
        .filter(({ mapped }) => mapped.list === list)
        .flatMap(({ head, rows }) => {
          const column = [...head.columns].find(([, part]) => part.mapped.to === 'id')?.[0];
          return rows.flatMap(({ cells }) =>
            column === undefined ? [] : (cells.get(column)?.text.trim() ?? []),
          );
        }),
    );
  }

  #tellUnmapped(): void {
    const mapped = this.mapping.sheets.map(({ sheet }) => lettersOf(sheet));
    for (const { name, rows } of this.workbook.sheets) {
      if (mapped.includes(lettersOf(name)) || rows.length === 0) continue;
      this.findings.leave({
        sheet: name,
        count: rows.length,
        why: words('Blatt steht nicht in der Zuordnung', 'the mapping does not name this sheet'),
      });
    }
  }

  /** The document; what is to say about it is in the findings. */
  run(): Json {
    this.#document['updated'] = new Date(this.now).toISOString().replace(/\.\d+Z$/, 'Z');
    Object.entries(this.mapping.records ?? {}).forEach(([list, records]) => {
      for (const record of records) {
        this.book.keep(list, String(record['id']));
        this.#addRecord(list as ListName, { ...record });
      }
    });
    this.mapping.sheets.forEach((sheet) => {
      if ('names' in sheet) this.#names(sheet);
    });
    const sheets = this.mapping.sheets.flatMap((sheet) =>
      'names' in sheet ? [] : (this.#recordSheet(sheet) ?? []),
    );
    for (const sheet of sheets) {
      this.#tellNoPlace(sheet);
      const claimed = this.#claimedIds(sheets, sheet.mapped.list);
      for (const row of sheet.rows) this.#entry(sheet, row, claimed);
    }
    this.#tellUnmapped();
    return this.#document;
  }

  /** How many sheets of the mapping the workbook has. */
  get knownSheets(): number {
    return this.mapping.sheets.filter(({ sheet }) => this.#sheet(sheet)).length;
  }
}
