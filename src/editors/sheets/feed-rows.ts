/**
 * A feed taken apart into rows of the workbook. What a sheet has no place for, keys that the format does
 * not know above all, goes to the sheet "Weiteres" as JSON, so that nothing is lost on the way.
 */
import type { ListField, ListName, ObjectField } from '../../feed/field.js';
import { LIST_NAMES } from '../../feed/field.js';
import { isId, isObject, type Json } from '../../feed/read-value.js';
import { feedSchema, recordSchemas } from '../../feed/schema.js';
import type { MainLanguage } from '../../i18n/language.js';
import { generalColumns, noteColumns, planOf } from '../columns/plan.js';
import type { Column } from '../columns/columns.types.js';
import { writeValue, type CellValue } from './write-value.js';

/** The cells of a row by the keys of their columns. */
export type CellsByKey = ReadonlyMap<string, CellValue>;

/** Something that has no place in a sheet: where it stands, and what it is. */
export interface Leftover {
  /** A JSON Pointer in which records are named by their id. */
  readonly path: string;
  readonly value: unknown;
}

/** A feed as rows, by the keys of the sheets. */
export interface FeedRows {
  readonly sheets: ReadonlyMap<string, readonly CellsByKey[]>;
  readonly general: CellsByKey;
  readonly notes: readonly CellsByKey[];
  readonly more: readonly Leftover[];
}

const token = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

const wayTo = (way: string, key: string): string => (way === '' ? key : `${way}.${key}`);

/** Where the taker is. */
interface Place {
  /** The way by keys alone: `projects.effect`. */
  readonly way: string;
  readonly pointer: string;
  /** The record, if it is in one. */
  readonly id?: string | undefined;
  readonly columns: readonly Column[];
  readonly prefix: string;
}

/** Whether all are objects with an id that no other has. */
function areRecords(items: readonly unknown[]): items is readonly Json[] {
  const ids = new Set(items.map((item) => (isObject(item) ? item['id'] : undefined)));
  return ids.size === items.length && [...ids].every(isId);
}

class Taker {
  readonly sheets = new Map<string, CellsByKey[]>();
  readonly notes: CellsByKey[] = [];
  readonly more: Leftover[] = [];

  constructor(readonly lang: MainLanguage) {}

  /** The cells of an object; lists inside it become rows of their own sheets. */
  object({ entries }: ObjectField, value: Json, place: Place): Map<string, CellValue> {
    const cells = new Map<string, CellValue>();
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      const inside = value[key];
      if (field?.kind === 'object' && isObject(inside)) {
        const inner = { ...place, prefix: `${place.prefix}${key}.` };
        const below = { way: wayTo(place.way, key), pointer: `${place.pointer}/${token(key)}` };
        this.object(field, inside, { ...inner, ...below }).forEach((cell, at) =>
          cells.set(at, cell),
        );
      } else if (
        !this.#value(place, key, inside, cells) &&
        !this.#inner(place, key, field, inside)
      ) {
        this.more.push({ path: `${place.pointer}/${token(key)}`, value: inside });
      }
    }
    return cells;
  }

  #value(place: Place, key: string, value: unknown, cells: Map<string, CellValue>): boolean {
    const column = place.columns.find((each) => each.key === place.prefix + key);
    const cell = column && writeValue(column, value, this.lang);
    if (cell !== undefined) cells.set(place.prefix + key, cell);
    return cell !== undefined;
  }

  /** A list of objects as rows of another sheet; false where it has none, or would lose something. */
  #inner(place: Place, key: string, field: unknown, value: unknown): boolean {
    const { kind, of } = (field ?? {}) as Partial<ListField>;
    if (kind !== 'list' || of?.kind !== 'object' || key === 'cite') return false;
    if (!Array.isArray(value) || !value.every(isObject)) return false;
    return key === 'notes' ? this.#notes(place, of, value) : this.#rows(place, key, of, value);
  }

  /** Rows of objects, if all of them fit into cells and sheets. */
  #fitting(of: ObjectField, items: readonly Json[], place: Place): CellsByKey[] | undefined {
    const trial = new Taker(this.lang);
    const rows = items.map((item) =>
      trial.object(of, item, { ...place, id: item['id'] as string }),
    );
    const isWhole = rows.every((row) =>
      place.columns.every(({ key, needed }) => !needed || key === 'of' || row.has(key)),
    );
    if (trial.more.length > 0 || !isWhole) return undefined;
    this.notes.push(...trial.notes);
    return rows;
  }

  #notes({ way, id, prefix }: Place, of: ObjectField, items: readonly Json[]): boolean {
    // Notes of an object inside a record would be taken for those of the record.
    if (prefix !== '' && id !== undefined) return false;
    const place = { way: 'notes', pointer: '', columns: noteColumns, prefix: '' };
    const rows = this.#fitting(of, items, place);
    if (!rows) return false;
    const owner: [string, string][] = id === undefined ? [] : [['of', id]];
    this.notes.push(...rows.map((row) => new Map([['list', way], ...owner, ...row])));
    return true;
  }

  #rows(place: Place, key: string, of: ObjectField, items: readonly Json[]): boolean {
    const way = wayTo(place.way, key);
    const plan = planOf(way);
    if (plan.columns.some(({ kind }) => kind === 'id') && !areRecords(items)) return false;
    const rows = this.#fitting(of, items, { way, pointer: '', columns: plan.columns, prefix: '' });
    if (!rows) return false;
    const owned = rows.map((row) =>
      plan.role === 'inner' ? new Map([['of', place.id ?? ''], ...row]) : row,
    );
    this.sheets.set(way, [...(this.sheets.get(way) ?? []), ...owned]);
    return true;
  }

  list(name: ListName, value: unknown): void {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value) || !areRecords(items)) {
      this.more.push({ path: `/${name}`, value });
      return;
    }
    const { columns } = planOf(name);
    const rows = items.map((record) => {
      const id = record['id'] as string;
      const place = { way: name, pointer: `/${name}/${id}`, id, columns, prefix: '' };
      return this.object(recordSchemas[name], record, place);
    });
    this.sheets.set(name, rows);
  }
}

/** The document without its lists and without the version, which no sheet has. */
function headOf(document: Json): Json {
  const lists: readonly string[] = LIST_NAMES;
  const isHead = (key: string): boolean => key !== 'version' && !lists.includes(key);
  return Object.fromEntries(Object.entries(document).filter(([key]) => isHead(key)));
}

/** Takes a canonical document apart. */
export function feedRows(document: Json, lang: MainLanguage): FeedRows {
  const taker = new Taker(lang);
  const place = { way: '', pointer: '', columns: generalColumns, prefix: '' };
  const general = taker.object(feedSchema, headOf(document), place);
  for (const name of LIST_NAMES) {
    if (document[name] !== undefined) taker.list(name, document[name]);
  }
  return { sheets: taker.sheets, general, notes: taker.notes, more: taker.more };
}
