/** Rules of sense: what the format allows and readers will stumble over. Pure. */
import { LIST_NAMES, type ListName } from '../../feed/field.js';
import { isObject, type Json } from '../../feed/read-value.js';
import { feedSchema } from '../../feed/schema.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { lettersOf } from '../cells/letters.js';
import { words } from '../words.js';
import type { Found } from './finding.types.js';
import { dateIn, isFuture, isUnsaid, listOf, textIn, titleIn, type Tell } from './read-record.js';
import { RecordSense } from './sense-records.js';
import { checkShares } from './sense-shares.js';
import { ValueSense } from './sense-values.js';

/** The longest title that fits into a row of the list without being cut. */
const LONGEST_TITLE = 140;

/** One record with its place. */
interface Place {
  readonly list: ListName;
  readonly index: number;
  readonly record: Json;
}

/** Checks one document. */
class Sense {
  readonly found: Found[] = [];
  readonly #records: RecordSense;

  constructor(
    readonly document: Json,
    readonly now: number,
  ) {
    this.#records = new RecordSense(document, now, this.tell);
  }

  readonly tell: Tell = (code, pointer, message, record) => {
    const id = record && textIn(record, 'id');
    const title = record && titleIn(record);
    this.found.push({
      code,
      pointer,
      message,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { record: title }),
    });
  };

  run(): readonly Found[] {
    this.#updated();
    for (const list of LIST_NAMES) {
      listOf(this.document, list).forEach((record, index) => {
        if (Object.keys(record).length > 0) this.#record({ list, index, record });
      });
      this.#sameTitles(list);
    }
    checkShares(this.document, this.tell);
    this.#sources();
    new ValueSense(this.tell).values(feedSchema, this.document, '', undefined);
    return this.found;
  }

  #updated(): void {
    const updated = Date.parse(textIn(this.document, 'updated') ?? '');
    // A day's grace: clocks and zones differ.
    if (updated > this.now + 86_400_000)
      this.tell(
        'updated-future',
        '/updated',
        words('Der Stand liegt in der Zukunft', 'The data are from the future'),
      );
  }

  #record(place: Place): void {
    const { list, index, record } = place;
    const at = `/${list}/${index}`;
    const title = titleIn(record);
    if (
      title !== undefined &&
      title.length > LONGEST_TITLE &&
      textIn(record, 'label') === undefined
    ) {
      const message = words(
        `${title.length} Zeichen, Platz ist für ${LONGEST_TITLE}`,
        `${title.length} characters, there is room for ${LONGEST_TITLE}`,
      );
      this.tell('long-title', `${at}/title`, message, record);
    }
    if (isFuture(dateIn(record, 'added'), this.now)) {
      this.tell(
        'added-future',
        `${at}/added`,
        words('added liegt in der Zukunft', 'added is in the future'),
        record,
      );
    }
    if (list === 'events') this.#records.event(record, at);
    if (list === 'projects') this.#records.project(record, at);
    if (list === 'sources' && isUnsaid(record, 'url')) {
      this.tell(
        'no-address',
        at,
        words('Die Quelle hat keine Adresse', 'The source has no address'),
        record,
      );
    }
    if (
      list === 'actors' &&
      record['kind'] === 'land' &&
      !Object.hasOwn(LAND_NAMES, String(record['id']))
    ) {
      this.tell(
        'not-a-land',
        `${at}/id`,
        words(
          `${String(record['id'])} ist kein Kürzel eines Landes`,
          `${String(record['id'])} is no code of a Land`,
        ),
        record,
      );
    }
  }

  #sameTitles(list: ListName): void {
    const first = new Map<string, Json>();
    listOf(this.document, list).forEach((record, index) => {
      const title = titleIn(record);
      if (title === undefined) return;
      // Sessions and the like may have the same title on another day.
      const key = `${lettersOf(title)} ${textIn(record, 'date') ?? ''}`;
      const same = first.get(key);
      if (same && same['id'] !== record['id']) {
        this.tell(
          'same-title',
          `/${list}/${index}`,
          words(
            `Derselbe Titel wie ${String(same['id'])}`,
            `The same title as ${String(same['id'])}`,
          ),
          record,
        );
      }
      if (!same) first.set(key, record);
    });
  }

  #sources(): void {
    const used = new Set<unknown>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (isObject(value)) {
        for (const [key, inside] of Object.entries(value)) {
          if (key === 'source') used.add(inside);
          else collect(inside);
        }
      }
    };
    collect(this.document);
    listOf(this.document, 'sources').forEach((source, index) => {
      if (textIn(source, 'id') === undefined || used.has(source['id'])) return;
      this.tell(
        'unused-source',
        `/sources/${index}`,
        words('Kein Eintrag nennt sie als Beleg', 'No record cites it'),
        source,
      );
    });
  }
}

/** What makes no sense in a document. `now` in milliseconds since the epoch. */
export function senseOf(document: Json, now: number): readonly Found[] {
  return new Sense(document, now).run();
}
