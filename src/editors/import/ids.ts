/** Ids that are made from titles, and remembered so that they stay the same in every run. */
import { EditorsError, words } from '../words.js';
import { lettersOf, plainLine } from '../cells/letters.js';
import { isId, isObject } from '../../feed/read-value.js';
import type { CellPlace, Findings } from './findings.js';

/** Longest id that is made: it stands in addresses. */
const LONGEST = 60;

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A title as an id: small letters of ASCII, digits and hyphens, cut between words. */
function slug(title: string): string {
  const plain = plainLine(title)
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= LONGEST) return plain || 'eintrag';
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}

/** Ids by list and title. */
type Known = Record<string, Record<string, string>>;

function readKnown(json: string | undefined): Known {
  if (json === undefined) return {};
  const fail = (): never => {
    throw new EditorsError(
      words(
        'Die Datei mit den Kennungen (--ids) ist kein JSON, wie fds import es schreibt.',
        'The file of ids (--ids) is no JSON as fds import writes it.',
      ),
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail();
  }
  const isGood =
    isObject(value) &&
    Object.values(value).every((list) => isObject(list) && Object.values(list).every(isId));
  return isGood ? (value as Known) : fail();
}

/** An id that was made, and where. */
export interface MadeId {
  readonly list: string;
  readonly id: string;
  readonly place: CellPlace;
}

/** Hands out ids. */
export class IdBook {
  readonly #known: Known;
  readonly #taken = new Map<string, Set<string>>();
  /** What is remembered of a list, as it grows: asked for each of thousands of rows. */
  readonly #reserved = new Map<string, Set<string>>();
  readonly #made: MadeId[] = [];

  /** @param json what an earlier run has remembered */
  constructor(json?: string) {
    this.#known = readKnown(json);
  }

  #takenIn(list: string): Set<string> {
    const taken = this.#taken.get(list) ?? new Set<string>();
    this.#taken.set(list, taken);
    return taken;
  }

  #reservedIn(list: string): Set<string> {
    const reserved =
      this.#reserved.get(list) ?? new Set<string>(Object.values(this.#known[list] ?? {}));
    this.#reserved.set(list, reserved);
    return reserved;
  }

  /** Marks an id that the file itself has; false where another record of the list has it. */
  keep(list: string, id: string): boolean {
    const taken = this.#takenIn(list);
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  }

  /**
   * An id for a title. The same title of the same list gets the same id again, in this run and, through
   * `json`, in later ones.
   *
   * @param title by which the record is known
   * @param isFree whether no row of the file claims the id for itself
   * @param place where the title stands
   */
  make(list: string, title: string, isFree: (id: string) => boolean, place?: CellPlace): string {
    const known = (this.#known[list] ??= {});
    const key = lettersOf(title);
    const taken = this.#takenIn(list);
    const remembered = Object.hasOwn(known, key) ? known[key] : undefined;
    if (remembered !== undefined && !taken.has(remembered)) {
      taken.add(remembered);
      return remembered;
    }
    const reserved = this.#reservedIn(list);
    const base = slug(title);
    let id = base;
    for (let number = 2; taken.has(id) || reserved.has(id) || !isFree(id); number += 1) {
      id = `${base}-${number}`;
    }
    taken.add(id);
    if (remembered === undefined) {
      known[key] = id;
      reserved.add(id);
      if (place) this.#made.push({ list, id, place });
    }
    return id;
  }

  /** The ids of this run that no earlier one has made. */
  get made(): readonly MadeId[] {
    return this.#made;
  }

  /** Ids of a list that earlier runs have made and this one has not used: their titles are gone. */
  unused(list: string): readonly string[] {
    const taken = this.#takenIn(list);
    return Object.values(this.#known[list] ?? {}).filter((id) => !taken.has(id));
  }

  /** What is to be remembered, as a file. */
  get json(): string {
    const sorted = Object.entries(this.#known)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([list, ids]) => [
        list,
        Object.fromEntries(Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]);
    return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
  }
}

/** So many ids are named that might have been meant. */
const NAMED = 3;

/**
 * Says of ids that are new that others of their list are gone: a row whose title has changed and that
 * has no id of its own is a new record, and nobody would see that the old one has ended.
 */
export function tellRenamed(book: IdBook, findings: Findings): void {
  const unused = new Map<string, readonly string[]>();
  for (const { list, id, place } of book.made) {
    const gone = unused.get(list) ?? book.unused(list);
    unused.set(list, gone);
    if (gone.length === 0) continue;
    const more = gone.length > NAMED ? ` +${gone.length - NAMED}` : '';
    const names = gone.slice(0, NAMED).join(', ') + more;
    findings.decide(
      place,
      words(
        `Kennung „${id}“ ist neu, nicht mehr da: ${names}. Wurde hier nur der Titel geändert, gehört die alte Kennung in die Spalte „Kennung“`,
        `id “${id}” is new, no longer there: ${names}. Where only the title was changed, the old id belongs into the column of ids`,
      ),
    );
  }
}
