/**
 * Reads a workbook that is not our template, by a mapping: sheets of names first, then those of records
 * in the order of the mapping; a reference leads to what has been read before it.
 */
import type { ListName } from '../../feed/field.js';
import type { Json } from '../../feed/read-value.js';
import { isGood } from '../cells/read.types.js';
import { lettersOf, plainLine } from '../cells/letters.js';
import type { Findings } from '../import/findings.js';
import type { IdBook } from '../import/ids.js';
import { entryRows, findHead, tellNoHead, tellSheet } from '../import/sheet-table.js';
import { asIs, words } from '../words.js';
import { cellAddress, type Sheet, type Workbook } from '../workbook/workbook.types.js';
import type { MappedNames, MappedSheet, Mapping } from './mapping.types.js';
import { columnOf, nameKeyOf, RecordStore } from './record-store.js';
import { columnNumber, RowReader, titlesOf, type Part, type RecordSheet } from './row-reader.js';

/** Reads one workbook by one mapping. */
export class MappedImport {
  readonly #store: RecordStore;

  constructor(
    readonly workbook: Workbook,
    readonly mapping: Mapping,
    book: IdBook,
    readonly findings: Findings,
    readonly now: number,
  ) {
    this.#store = new RecordStore(mapping, book);
  }

  #sheet(name: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => lettersOf(sheet.name) === lettersOf(name));
  }

  #names({ names, sheet: title }: MappedNames): void {
    const sheet = this.#sheet(title);
    if (!sheet) return;
    const head = findHead(sheet, (text) =>
      names.find(({ column }) => lettersOf(column) === lettersOf(text)),
    );
    if (!head) {
      const [first] = names;
      if (first && sheet.rows.length > 0)
        tellNoHead(sheet, { title: asIs(first.column) }, head, this.findings);
      return;
    }
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
        const found = this.#store.references.find(list, row.cells.get(number)?.text ?? '');
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
      if (sheet.rows.length > 0)
        tellNoHead(sheet, { title: asIs(parts[0]?.title ?? '') }, head, this.findings);
      return undefined;
    }
    tellSheet(sheet, head, this.findings);
    const name = nameKeyOf(mapped.list).key;
    const title = columnNumber(head, name);
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

  #claimedIds(from: readonly RecordSheet[], list: ListName): ReadonlySet<string> {
    return new Set(
      from
        .filter(({ mapped }) => mapped.list === list)
        .flatMap(({ head, rows }) => {
          const column = columnNumber(head, 'id');
          return rows.flatMap(({ cells }) =>
            column === undefined ? [] : (cells.get(column)?.text.trim() ?? []),
          );
        }),
    );
  }

  #tellUnmapped(): void {
    // By the sheet and not by its name: of two with one name only the first is read.
    const mapped = new Set(this.mapping.sheets.map(({ sheet }) => this.#sheet(sheet)));
    for (const sheet of this.workbook.sheets) {
      const { name, rows } = sheet;
      if (mapped.has(sheet) || rows.length === 0) continue;
      this.findings.leave({
        sheet: name,
        count: rows.length,
        why: words('Blatt steht nicht in der Zuordnung', 'the mapping does not name this sheet'),
      });
    }
  }

  /** The document; what is to say about it is in the findings. */
  run(): Json {
    const { document } = this.#store;
    document['updated'] = new Date(this.now).toISOString().replace(/\.\d+Z$/, 'Z');
    this.mapping.sheets.forEach((sheet) => {
      if ('names' in sheet) this.#names(sheet);
    });
    const sheets = this.mapping.sheets.flatMap((sheet) =>
      'names' in sheet ? [] : (this.#recordSheet(sheet) ?? []),
    );
    const reader = new RowReader(this.#store, this.findings, this.now);
    for (const sheet of sheets) {
      this.#tellNoPlace(sheet);
      const claimed = this.#claimedIds(sheets, sheet.mapped.list);
      for (const row of sheet.rows) reader.read(sheet, row, claimed);
    }
    this.#tellUnmapped();
    return document;
  }

  /** How many sheets of the mapping the workbook has. */
  get knownSheets(): number {
    return this.mapping.sheets.filter(({ sheet }) => this.#sheet(sheet)).length;
  }
}
