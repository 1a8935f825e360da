/** Reads the cells of one row into an entry of the feed. */
import { isGood } from '../cells/read.types.js';
import { plainLine } from '../cells/letters.js';
import type { Column } from '../columns/columns.types.js';
import { words, type Words } from '../words.js';
import { cellAddress, type Cell } from '../workbook/workbook.types.js';
import type { Findings } from './findings.js';
import type { IdBook } from './ids.js';
import { readValue, type ReadContext } from './read-value.js';

/** An entry in the making. */
export type Draft = Record<string, unknown>;

/** Puts a value under keys joined by dots: `decision.number`. */
export function setValue(draft: Draft, key: string, value: unknown): void {
  const keys = key.split('.');
  const last = keys.pop() ?? key;
  let target = draft;
  for (const each of keys) target = (target[each] ??= {}) as Draft;
  target[last] = value;
}

/** The value under keys joined by dots. */
export function valueAt(draft: Draft, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, each) => (value as Draft | undefined)?.[each], draft);
}

/** Reads cells of one sheet. */
export class EntryReader {
  constructor(
    readonly sheet: string,
    readonly findings: Findings,
    readonly context: ReadContext,
  ) {}

  /** The value of a cell, or nothing where it cannot be used; what is to say is said. */
  read(
    cell: Cell,
    column: Column,
    at: { readonly column: number; readonly row: number },
    context = this.context,
  ): unknown {
    const reading = readValue(cell, column, context);
    const place = { sheet: this.sheet, cell: cellAddress(at.column, at.row) };
    if (isGood(reading)) {
      if (reading.decision) this.findings.decide(place, reading.decision);
      return reading.value;
    }
    const { expected, suggestion } = reading;
    const value = cell.formula === undefined ? plainLine(cell.text) : `=${cell.formula}`;
    this.findings.problem({ ...place, column: column.title.de, value, expected, suggestion });
    return undefined;
  }

  /** Tells that a row lacks what it needs; `false` so that it can be asked for in passing. */
  lacks(
    column: Column,
    at: { readonly column: number; readonly row: number },
    expected: Words,
  ): false {
    this.findings.problem({
      sheet: this.sheet,
      cell: cellAddress(at.column, at.row),
      column: column.title.de,
      value: '',
      expected,
    });
    return false;
  }
}

/** The number of the column that holds a key, or of the first one. */
export function placeOf(columns: ReadonlyMap<number, Column>, key: string): number {
  for (const [number, column] of columns) if (column.key === key) return number;
  return Math.min(...columns.keys());
}

/** Where the ids of a list come from. */
export interface IdSource {
  readonly ids: IdBook;
  readonly list: string;
  /** All ids that rows of this list have. */
  readonly claimed: ReadonlySet<string>;
}

/**
 * The id of a row: its own, or one made from its title. Nothing where it cannot have one, which is said.
 *
 * @param own what the cell of the id has given; `undefined` where it is empty
 */
export function idOf(
  reader: EntryReader,
  source: IdSource,
  at: { readonly column: number; readonly row: number },
  own: string | undefined,
  title: string,
): string | undefined {
  const place = { sheet: reader.sheet, cell: cellAddress(at.column, at.row) };
  if (own !== undefined) {
    if (source.ids.keep(source.list, own)) return own;
    const expected = words(
      'eine Kennung, die kein anderer Eintrag hat',
      'an id that no other record has',
    );
    reader.findings.problem({ ...place, value: own, expected });
    return undefined;
  }
  const made = source.ids.make(source.list, title, (id) => !source.claimed.has(id), place);
  reader.findings.decide(
    place,
    words(`Kennung „${made}“ aus dem Titel gebildet`, `id “${made}” made from the title`),
  );
  return made;
}

/** The name of a list's records: title, name or label. */
export const NAME_KEYS = ['title', 'name', 'label', 'term'] as const;
