/**
 * Reads values by the table of the format. What cannot be used is lost in the smallest unit and told;
 * the rest is kept. Builds the kit's own objects, so that nothing of the input's objects is kept.
 */
import { bare } from './bare.js';
import { EDTF_PATTERN, isEdtf, parseEdtf, type EdtfDate } from './edtf.js';
import { inShort, type FaultCode, type FaultLog, type Holder } from './faults.js';
import {
  number,
  type AnyField,
  type ChoiceField,
  type ListField,
  type ListName,
  type NumberField,
  type ObjectField,
  type RefField,
} from './field.js';
import { isReadable } from './readable.js';
import { writtenDate } from './written-day.js';
import { ID } from './id-pattern.js';

export type Json = Readonly<Record<string, unknown>>;

/** An ISO 8601 date with time. */
export const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value);

/** A key of the object itself: an inherited one, such as `constructor`, is none. */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Json)[key] : undefined;

/** Whether a value says nothing: not there, `null`, or a text of which nothing can be seen. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !isReadable(value));

/** Ids of the records of a list: those that are shown, and those that are left out. */
export interface KnownIds {
  readonly shown: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  /** Whether ids may have been lost that nobody knows, because the list cannot be read. */
  readonly unknown: boolean;
}

// By itself, Date.parse takes 30 February for 2 March in some browsers and for NaN in others.
const isMoment = (value: string): boolean =>
  isEdtf(writtenDate(value)) && !Number.isNaN(Date.parse(value));

/** What is wrong with what `parseEdtf` cannot read. */
const dateFault = (value: unknown): FaultCode =>
  typeof value === 'string' && EDTF_PATTERN.test(value) ? 'calendar' : 'date';

const momentFault = (value: unknown): FaultCode | undefined => {
  if (typeof value !== 'string' || !MOMENT.test(value)) return 'moment';
  return isMoment(value) ? undefined : 'calendar';
};

function numberFault(value: unknown, { integer, min }: NumberField): FaultCode | undefined {
  // JSON has no Infinity, but JavaScript reads 1e999 as such.
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'number';
  if (integer && !Number.isInteger(value)) return 'integer';
  return value < min ? 'negative' : undefined;
}

/** What is wrong with a value that has no parts, if anything is. */
function faultOf(field: AnyField, value: unknown): FaultCode | undefined {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? undefined : 'text';
    case 'id':
    case 'ref':
      return isId(value) ? undefined : 'id';
    case 'moment':
      return momentFault(value);
    case 'number':
      return numberFault(value, field);
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'flag';
    case 'choice':
      return field.values.includes(value as string) ? undefined : 'choice';
    default:
      return undefined;
  }
}

/** Kinds of which the reader makes a value of its own. */
const MADE: ReadonlySet<AnyField['kind']> = new Set(['list', 'object', 'numbers', 'date']);

/** Reads values of one document. */
export class ValueReader {
  constructor(
    readonly log: FaultLog,
    readonly ids: Readonly<Record<ListName, KnownIds>>,
  ) {}

  /** The value of a key, for `target`, which is given it if it can be used. */
  readKey(source: Json, key: string, field: AnyField, target: Record<string, unknown>): void {
    const value = own(source, key);
    if (isAbsent(value)) return;
    if (this.#isGood(field, value)) {
      target[key] = value;
      return;
    }
    this.log.path.push(key);
    const read = this.read(field, value, { owner: target, key, effect: 'value' });
    this.log.path.pop();
    if (read !== undefined) target[key] = read;
  }

  /** Whether a value can be taken as it is: what most are, and then no more need be done. */
  #isGood(field: AnyField, value: unknown): boolean {
    const { kind } = field;
    if (MADE.has(kind)) return false;
    if (kind === 'ref') return this.ids[field.to].shown.has(value as string);
    return faultOf(field, value) === undefined;
  }

  /** Reads a value that is there; `undefined` where it cannot be used, which is then told. */
  read(field: AnyField, value: unknown, holder: Holder): unknown {
    if (field.kind === 'list') return this.#list(field, value, holder);
    if (field.kind === 'object') return this.#object(field, value, holder);
    if (field.kind === 'numbers') return this.#numbers(value, holder);
    if (field.kind === 'date') return this.#date(value, holder);
    const fault = faultOf(field, value);
    if (fault !== undefined) {
      const { values } = field as Partial<ChoiceField>;
      this.log.lose(holder, fault, { found: inShort(value), ...(values && { values }) });
      return undefined;
    }
    return field.kind === 'ref' ? this.#reference(field, value as string, holder) : value;
  }

  #reference({ to }: RefField, id: string, holder: Holder): string | undefined {
    const { shown, leftOut, unknown } = this.ids[to];
    if (shown.has(id)) return id;
    this.log.loseReference(holder, to, id, unknown || leftOut.has(id));
    return undefined;
  }

  #date(value: unknown, holder: Holder): EdtfDate | undefined {
    const date = typeof value === 'string' ? parseEdtf(value) : undefined;
    if (!date) this.log.lose(holder, dateFault(value), { found: inShort(value) });
    return date;
  }

  #list({ of, length }: ListField, value: unknown, holder: Holder): unknown {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
      const isList = Array.isArray(value);
      const found = isList ? String(value.length) : inShort(value);
      const count = length;
      this.log.lose(holder, isList ? 'length' : 'list', { found, ...(count && { count }) });
      return undefined;
    }
    const items: unknown[] = [];
    const seen = of.kind === 'object' && of.name ? new Set<unknown>() : undefined;
    const { owner, key } = holder;
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (isAbsent(item)) continue;
      if (this.#isGood(of, item)) {
        items.push(item);
        continue;
      }
      this.log.path.push(index);
      const read = this.read(of, item, { owner, key, effect: 'entry' });
      if (read !== undefined && this.#isFirst(seen, read as Json, holder)) items.push(read);
      this.log.path.pop();
    }
    // Of a pair no half is of use.
    return length === undefined || items.length === length ? items : undefined;
  }

  /** Whether no record with this id stands before in its list. */
  #isFirst(seen: Set<unknown> | undefined, item: Json, { owner, key }: Holder): boolean {
    if (!seen) return true;
    const id = item['id'];
    if (seen.has(id)) {
      this.log.path.push('id');
      this.log.lose({ owner, key, effect: 'entry' }, 'twice', { found: inShort(id) });
      this.log.path.pop();
      return false;
    }
    seen.add(id);
    return true;
  }

  #object(field: ObjectField, value: unknown, holder: Holder): object | undefined {
    if (!isObject(value)) {
      this.log.lose(holder, 'object', { found: inShort(value) });
      return undefined;
    }
    const target = bare();
    this.readEntries(field, value, target);
    const missing = this.#missing(field, target);
    if (missing === undefined) return target;
    // What was there and cannot be used has been told.
    if (isAbsent(own(value, missing))) {
      this.log.path.push(missing);
      this.log.lose(holder, missing === field.name ? 'unreadable' : 'missing');
      this.log.path.pop();
    } else {
      this.log.remember(holder.owner, holder.key);
    }
    return undefined;
  }

  /** Reads all keys of an object but `skip` into `target`, and gives a record its name. */
  readEntries(
    { pairs, name }: ObjectField,
    source: Json,
    target: Record<string, unknown>,
    skip?: string,
  ): void {
    for (let index = 0; index < pairs.length; index += 1) {
      const pair = pairs[index];
      if (pair && pair[0] !== skip) this.readKey(source, pair[0], pair[1], target);
    }
    if (name !== undefined && target[name] === undefined) borrowName(source, target, name);
  }

  #missing({ pairs }: ObjectField, target: Json): string | undefined {
    for (let index = 0; index < pairs.length; index += 1) {
      const pair = pairs[index];
      if (pair?.[1].needed && target[pair[0]] === undefined) return pair[0];
    }
    return undefined;
  }

  /** Numbers by id. One that cannot be used takes none of the others with it. */
  #numbers(value: unknown, holder: Holder): object | undefined {
    if (!isObject(value)) {
      this.log.lose(holder, 'object', { found: inShort(value) });
      return undefined;
    }
    const target = bare() as Record<string, number>;
    for (const key of Object.keys(value)) {
      const item = value[key];
      const fault = isId(key) ? numberFault(item, number) : 'id';
      if (fault === undefined) {
        // Assigned, the key `__proto__` would be none of the object's own.
        Object.defineProperty(target, key, { value: item, ...PLAIN });
      } else if (fault === 'id' || !isAbsent(item)) {
        this.log.path.push(key);
        const found = inShort(fault === 'id' ? key : item);
        this.log.lose({ owner: target, key, effect: 'entry' }, fault, { found });
        this.log.path.pop();
      }
    }
    return target;
  }
}

const PLAIN = { enumerable: true, configurable: true, writable: true } as const;

const NAME_KEYS = ['title', 'label', 'name'] as const;

/** The name that a record tells under any of the three keys, if one is readable. */
export function nameIn(source: Json): { readonly key: string; readonly text: string } | undefined {
  for (const key of NAME_KEYS) {
    const text = own(source, key);
    if (typeof text === 'string' && isReadable(text)) return { key, text };
  }
  return undefined;
}

/** A record whose own key of the name is empty takes the other name that the feed gives it. */
function borrowName(source: Json, target: Record<string, unknown>, name: string): void {
  const found = nameIn(source);
  if (!found) return;
  target[name] = found.text;
  const translated = own(source, `${found.key}_en`);
  const isTold = target[`${name}_en`] !== undefined || isAbsent(translated);
  if (!isTold && typeof translated === 'string') target[`${name}_en`] = translated;
}
