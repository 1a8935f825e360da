/** Finds the record that a cell means: by its id, or by the names under which people know it. */
import type { ListName } from '../../feed/field.js';
import { asIs, words, type Words } from '../words.js';
import { landId, landName } from '../cells/laender.js';
import { lettersOf, nearest, plainLine } from '../cells/letters.js';
import type { Reading } from '../cells/read.types.js';

/** A record as far as it can be meant. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Makes a record that a cell names and no sheet has; says what it did. */
export type Create = (
  list: ListName,
  name: string,
) => { readonly id: string; readonly decision: Words } | undefined;

interface Index {
  readonly ids: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: readonly string[];
}

function indexOf(records: readonly Named[]): Index {
  const byLetters = new Map<string, Set<string>>();
  for (const { id, names } of records) {
    for (const name of [id, ...names]) {
      const letters = lettersOf(name);
      if (letters) byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(id));
    }
  }
  const ids = new Set(records.map(({ id }) => id));
  return { ids, byLetters, names: records.flatMap(({ id, names }) => [id, ...names]) };
}

/** The records of all lists, by what they are called. */
export class References {
  readonly #records = new Map<ListName, Named[]>();
  readonly #indexes = new Map<ListName, Index>();

  constructor(
    readonly titleOf: (list: ListName) => Words,
    readonly create: Create = () => undefined,
  ) {}

  add(list: ListName, record: Named): void {
    this.#records.set(list, [...(this.#records.get(list) ?? []), record]);
    this.#indexes.delete(list);
  }

  addAll(list: ListName, records: readonly Named[]): void {
    this.#records.set(list, [...(this.#records.get(list) ?? []), ...records]);
    this.#indexes.delete(list);
  }

  #index(list: ListName): Index {
    const known = this.#indexes.get(list) ?? indexOf(this.#records.get(list) ?? []);
    this.#indexes.set(list, known);
    return known;
  }

  /** The one record that is meant; of two that could be, neither. */
  find(list: ListName, text: string): Reading<string> {
    const { ids, byLetters, names } = this.#index(list);
    const line = plainLine(text);
    if (ids.has(line)) return { value: line };
    const land = list === 'actors' ? landId(line) : undefined;
    if (land !== undefined && ids.has(land)) return { value: land };
    const found = [...(byLetters.get(lettersOf(line)) ?? [])];
    if (found.length === 1 && found[0] !== undefined) return { value: found[0] };
    const title = this.titleOf(list);
    const expected = words(
      `Kennung oder Titel aus „${title.de}“`,
      `id or title from “${title.en}”`,
    );
    if (found.length > 1) {
      return { expected, suggestion: words(found.join(' oder '), found.join(' or ')) };
    }
    const made = this.create(list, land ?? line);
    if (made) return { value: made.id, decision: made.decision };
    return { expected, ...this.#suggest(land, nearest(line, names), title) };
  }

  #suggest(
    land: string | undefined,
    near: string | undefined,
    title: Words,
  ): { readonly suggestion?: Words } {
    if (land !== undefined) {
      const name = landName(land) ?? land;
      return {
        suggestion: words(
          `Zeile ${land} (${name}) im Blatt „${title.de}“ ergänzen`,
          `add a row ${land} (${name}) to the sheet “${title.en}”`,
        ),
      };
    }
    return near === undefined ? {} : { suggestion: asIs(near) };
  }

  /**
   * The records that a cell with several names means: semicolons and lines part them; commas, slashes
   * and "und" as well, where a name with these in it is no record itself.
   */
  findAll(list: ListName, text: string): Reading<readonly string[]> {
    const parts = text.split(/[;\n]/).map(plainLine).filter(Boolean);
    const ids: string[] = [];
    let decision: Words | undefined;
    for (const part of parts) {
      const names = this.#isKnown(list, part) ? [part] : part.split(/,|\/|\s(?:und|and|u\.)\s/);
      for (const name of names.map(plainLine).filter(Boolean)) {
        const found = this.find(list, name);
        if (!('value' in found)) return found;
        decision ??= found.decision;
        if (!ids.includes(found.value)) ids.push(found.value);
        else decision ??= words(`„${name}“ doppelt genannt`, `“${name}” named twice`);
      }
    }
    return { value: ids, ...(decision && { decision }) };
  }

  #isKnown(list: ListName, text: string): boolean {
    const { ids, byLetters } = this.#index(list);
    return ids.has(text) || byLetters.has(lettersOf(text));
  }
}
