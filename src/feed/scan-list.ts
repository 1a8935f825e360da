/** Settles which records of a list are shown, before any of them is read. */
import type { FaultCode } from './faults.js';
import type { ObjectField } from './field.js';
import { isAbsent, isId, isObject, nameIn, own, type KnownIds } from './read-value.js';

/** At most this many records are read from one list; what is beyond is reported. */
export const MAX_RECORDS = 20_000;

/** What is settled about one record. */
export interface Verdict {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Why it is left out. */
  readonly fault?: {
    readonly code: FaultCode;
    readonly key?: string | undefined;
    readonly value: unknown;
  };
}

/** A list of the document, before its records are read. */
export interface ScannedList {
  readonly values: readonly unknown[];
  readonly verdicts: readonly Verdict[];
  /** How many records stand beyond the limit. */
  readonly beyond: number;
  readonly ids: KnownIds;
}

function judge(value: unknown, { name }: ObjectField, shown: ReadonlySet<string>): Verdict {
  if (!isObject(value)) return { fault: { code: 'record', value } };
  const found = own(value, 'id');
  const id = isId(found) ? found : undefined;
  const title = nameIn(value)?.text;
  if (id === undefined) {
    const code = isAbsent(found) ? 'missing' : 'id';
    return { title, fault: { code, key: 'id', value: found } };
  }
  if (title === undefined) {
    const told = own(value, name ?? '');
    const code = isAbsent(told) || typeof told === 'string' ? 'unreadable' : 'text';
    return { id, fault: { code, key: name, value: told } };
  }
  if (shown.has(id)) return { id, title, fault: { code: 'twice', key: 'id', value: id } };
  return { id, title };
}

/** Settles which records of a list are shown, and collects the ids of all. */
export function scanList(value: unknown, field: ObjectField): ScannedList {
  const shown = new Set<string>();
  const leftOut = new Set<string>();
  const unknown = !isAbsent(value) && !Array.isArray(value);
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const values = all.length > MAX_RECORDS ? all.slice(0, MAX_RECORDS) : all;
  const verdicts: Verdict[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const verdict = judge(values[index], field, shown);
    verdicts.push(verdict);
    if (verdict.id !== undefined) (verdict.fault ? leftOut : shown).add(verdict.id);
  }
  for (let index = values.length; index < all.length; index += 1) {
    const item = all[index];
    const id = isObject(item) ? own(item, 'id') : undefined;
    if (isId(id)) leftOut.add(id);
  }
  const beyond = all.length - values.length;
  return { values, verdicts, beyond, ids: { shown, leftOut, unknown } };
}
