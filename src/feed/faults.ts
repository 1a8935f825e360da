/** What is wrong in a feed, as data: worded in `feed-problems.strings.ts`, counted here. */
import type { ListName } from './field.js';

/** What can be wrong. */
export type FaultCode =
  /** The document is no JSON object, or of another version. */
  | 'document'
  | 'version'
  /** A value of another kind than its key wants. */
  | 'text'
  | 'number'
  | 'integer'
  | 'negative'
  | 'flag'
  | 'choice'
  | 'date'
  | 'calendar'
  | 'moment'
  | 'list'
  | 'length'
  | 'object'
  | 'id'
  /** What must be there and is not; a record that is no object. */
  | 'missing'
  | 'unreadable'
  | 'record'
  /** An id that stands before in the same list. */
  | 'twice'
  /** A reference that leads nowhere, or to a record that is left out. */
  | 'nowhere'
  | 'lost-target'
  /** Records beyond the limit of a list. */
  | 'too-many'
  /** More faults than are told one by one. */
  | 'more';

/** What was done about a fault. */
export type FaultEffect = 'document' | 'list' | 'record' | 'entry' | 'value' | 'reference' | 'none';

/** One fault, without words. */
export interface FeedFault {
  readonly path: string;
  readonly code: FaultCode;
  readonly effect: FaultEffect;
  /** The list or part of the document it is in. */
  readonly part?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** What stands there, in short. */
  readonly found?: string | undefined;
  /** What may stand there. */
  readonly values?: readonly string[] | undefined;
  /** The list in which a reference should lead somewhere. */
  readonly to?: ListName | undefined;
  readonly count?: number | undefined;
}

/**
 * What a feed said and could not be read, so that nobody takes it for something it did not say.
 *
 * Counted by causes: a record that is left out counts once, in its list. A value that cannot be used
 * counts once in `values` if its record is shown. References to a record that is left out are its
 * consequences and count nothing; those to one that the feed never had count once for all.
 */
export interface FeedLosses {
  /** Of records and of objects inside them: the keys of which something could not be used. */
  readonly keys: ReadonlyMap<object, ReadonlySet<string>>;
  /** The same keys of whole lists, as `projects/lead`: also where a filter has left the record out. */
  readonly fields: ReadonlySet<string>;
  /** How many records of a list were left out; lists that lack none have no entry. */
  readonly records: ReadonlyMap<ListName, number>;
  /** Lists and parts of the document that cannot be read at all. */
  readonly parts: ReadonlySet<string>;
  /** How many values could not be used, in the records and parts that are shown. */
  readonly values: number;
}

/** So many faults are told one by one; the rest is counted. */
const MOST_FAULTS = 10_000;

/** One step of a JSON Pointer (RFC 6901). */
const pointerToken = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** A value for a message: a feed's texts may be endless and its lists bottomless. */
export function inShort(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** Where the reader is: a record of a list, or a part of the document. */
export interface Whereabouts {
  readonly part: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Whether the record is shown; what is wrong inside one that is not is told, but not counted. */
  readonly shown: boolean;
}

/** Whose value is read: it stands under `key` of `owner`, or is an entry of the list there. */
export interface Holder {
  readonly owner: object;
  readonly key: string;
  readonly effect: 'value' | 'entry';
}

type FaultDetails = Pick<FeedFault, 'found' | 'values' | 'to' | 'count'>;

/** Collects the faults of one document and what was lost by them. */
export class FaultLog {
  readonly faults: FeedFault[] = [];
  /** The keys that lead to the value at hand, kept by the reader. */
  readonly path: (string | number)[] = [];
  at: Whereabouts = { part: '', shown: true };
  readonly #keys = new Map<object, Set<string>>();
  readonly #fields = new Set<string>();
  readonly #records = new Map<ListName, number>();
  readonly #parts = new Set<string>();
  /** References into the void by their target: one that is missing is one cause. */
  readonly #missing = new Set<string>();
  #values = 0;
  #untold = 0;

  /** Tells a fault at the present place. */
  tell(code: FaultCode, effect: FaultEffect, details: FaultDetails = {}): void {
    if (this.faults.length >= MOST_FAULTS) {
      this.#untold += 1;
      return;
    }
    const path = this.path.map((key) => `/${pointerToken(key)}`).join('');
    const { part, id, title } = this.at;
    this.faults.push({ path, code, effect, part, id, title, ...details });
  }

  /**
   * Tells a value that cannot be used, or an entry of a list, and remembers that `owner` had one
   * under `key`.
   */
  lose({ owner, key, effect }: Holder, code: FaultCode, details?: FaultDetails): void {
    this.tell(code, effect, details);
    this.remember(owner, key);
    if (this.at.shown) this.#values += 1;
  }

  /** Tells a reference that leads nowhere; `wasThere` where its target is left out. */
  loseReference({ owner, key }: Holder, to: ListName, id: string, wasThere: boolean): void {
    this.tell(wasThere ? 'lost-target' : 'nowhere', 'reference', { to, found: inShort(id) });
    this.remember(owner, key);
    if (!wasThere && this.at.shown) this.#missing.add(`${to}/${id}`);
  }

  /** Remembers that `owner` had something under `key` which could not be used. */
  remember(owner: object, key: string): void {
    if (!this.at.shown) return;
    const [list, , field] = this.path;
    if (field !== undefined) this.#fields.add(`${String(list)}/${String(field)}`);
    const known = this.#keys.get(owner);
    if (known) known.add(key);
    else this.#keys.set(owner, new Set([key]));
  }

  /** Whether something under `key` of `owner` could not be used. */
  hasLost(owner: object, key: string): boolean {
    return this.#keys.get(owner)?.has(key) ?? false;
  }

  /** Counts records of a list that are left out. */
  leaveOut(list: ListName, count: number): void {
    if (count > 0) this.#records.set(list, (this.#records.get(list) ?? 0) + count);
  }

  /** Remembers a list of the document that cannot be read at all. */
  losePart(part: string): void {
    this.#parts.add(part);
  }

  /** Remembers what was lost of the document itself by the names of its parts. */
  loseParts(document: object): void {
    this.#keys.get(document)?.forEach((key) => this.#parts.add(key));
    this.#keys.delete(document);
  }

  /** What was lost; `undefined` where nothing was. */
  losses(): FeedLosses | undefined {
    if (this.#untold > 0) {
      this.path.length = 0;
      this.at = { part: '', shown: true };
      this.faults.push({ path: '', code: 'more', effect: 'none', count: this.#untold });
      this.#untold = 0;
    }
    if (this.faults.length === 0) return undefined;
    const values = this.#values + this.#missing.size;
    return {
      keys: this.#keys,
      fields: this.#fields,
      records: this.#records,
      parts: this.#parts,
      values,
    };
  }
}
