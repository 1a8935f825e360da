/** Reads the rows of one sheet into records, by a mapping. */
import { parseEdtf } from '../../feed/edtf.js';
import { isGood } from '../cells/read.types.js';
import { lettersOf, plainLine } from '../cells/letters.js';
import { EntryReader, idOf, setValue, valueAt, type Draft } from '../import/entry-reader.js';
import type { Findings } from '../import/findings.js';
import type { Head } from '../import/sheet-table.js';
import { words } from '../words.js';
import { cellAddress, type Row, type Sheet } from '../workbook/workbook.types.js';
import { readManner, type PlacedCell } from './manners.js';
import type { MappedColumn, MappedSheet } from './mapping.types.js';
import { columnOf, nameKeyOf, type RecordStore } from './record-store.js';

/** A column of the workbook: which mapped column it is a part of, and its title there. */
export interface Part {
  readonly mapped: MappedColumn;
  readonly title: string;
}

/** The titles of a mapped column. */
export const titlesOf = ({ column }: MappedColumn): readonly string[] =>
  typeof column === 'string' ? [column] : column;

/** A sheet of records with its head. */
export interface RecordSheet {
  readonly sheet: Sheet;
  readonly mapped: MappedSheet;
  readonly head: Head<Part>;
  readonly rows: readonly Row[];
}

/** The number of the column for a key. */
export const columnNumber = ({ columns }: Head<Part>, key: string): number | undefined =>
  [...columns].find(([, part]) => part.mapped.to === key)?.[0];

const NO_TITLE = words(
  'ein Titel: ohne ihn fehlt die ganze Zeile',
  'a title: without it the whole row is missing',
);
const SECOND = words(
  'ein anderes Feld der Zeile hat Vorrang',
  'another field of the row comes first',
);

/** Reads rows. */
export class RowReader {
  constructor(
    readonly store: RecordStore,
    readonly findings: Findings,
    readonly now: number,
  ) {}

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
    const context = { references: this.store.references, values: mapped.values };
    const outcome = readManner(mapped.as, this.#cells(from, mapped, row), column, context);
    if (!outcome) return undefined;
    const { reading, at, unused } = outcome;
    const { name } = from.sheet;
    for (const { column: number } of unused) {
      const title = from.head.columns.get(number)?.title ?? '';
      const cell = cellAddress(number, row.number);
      this.findings.leave({ sheet: name, cell, column: title, count: 1, why: SECOND });
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

  /** Reads a row; `claimed` are the ids that rows of its list have. */
  read(from: RecordSheet, row: Row, claimed: ReadonlySet<string>): void {
    const { mapped, head, sheet } = from;
    const entry = this.#values(from, row);
    const name = nameKeyOf(mapped.list);
    const reader = new EntryReader(sheet.name, this.findings, {
      references: this.store.references,
    });
    const at = (key: string): { readonly column: number; readonly row: number } => ({
      column: columnNumber(head, key) ?? 0,
      row: row.number,
    });
    const title = entry[name.key];
    if (typeof title !== 'string') {
      if (!row.cells.has(at(name.key).column)) reader.lacks(name, at(name.key), NO_TITLE);
      return;
    }
    const idColumn = columnNumber(head, 'id');
    const own = entry['id'] as string | undefined;
    // An id that is there and cannot be used has been told.
    if (idColumn !== undefined && row.cells.has(idColumn) && own === undefined) return;
    const source = { ids: this.store.book, list: mapped.list, claimed };
    const place = at(own === undefined ? name.key : 'id');
    const id = idOf(reader, source, place, own, this.#idText(from, row, title));
    if (id !== undefined) this.store.add(mapped.list, { ...entry, id });
  }

  #values(from: RecordSheet, row: Row): Draft {
    const { mapped, sheet } = from;
    const entry: Draft = {};
    for (const column of mapped.columns) {
      const value = column.to === undefined ? undefined : this.#value(from, column, row);
      if (column.to !== undefined && value !== undefined && value !== '') {
        setValue(entry, column.to, value);
      }
    }
    Object.entries(mapped.set ?? {}).forEach(([key, value]) => {
      if (valueAt(entry, key) === undefined) setValue(entry, key, value);
    });
    if (mapped.statusByDate) this.#status(entry, sheet, row);
    return entry;
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
}
