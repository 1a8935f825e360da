/** Rules of sense: what the format allows and readers will stumble over. Pure. */
import { parseEdtf, type EdtfDate } from '../../feed/edtf.js';
import { LIST_NAMES, type AnyField, type ListName, type ObjectField } from '../../feed/field.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import { safeUrl } from '../../feed/safe-url.js';
import { feedSchema } from '../../feed/schema.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { cleanText } from '../canonical/clean-text.js';
import { looksLikeHtml } from '../cells/html-text.js';
import { lettersOf, nearest } from '../cells/letters.js';
import { quoted, words, type Words } from '../words.js';
import type { Found } from './finding.types.js';
import type { SenseCode } from './rules.js';

/** The longest title that fits into a row of the list without being cut. */
const LONGEST_TITLE = 140;

const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const listOf = (document: Json, name: string): readonly Json[] => {
  const value = own(document, name);
  // Places keep their numbers: what is no record is an empty one, of which the parser has told.
  return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? item : {})) : [];
};

const textIn = (record: Json, key: string): string | undefined => {
  const value = own(record, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

const titleIn = (record: Json): string | undefined =>
  textIn(record, 'title') ?? textIn(record, 'name') ?? textIn(record, 'label');

const isEmptyList = (value: unknown): boolean => !Array.isArray(value) || value.length === 0;

const dateIn = (record: Json, key: string): EdtfDate | undefined => {
  const text = textIn(record, key);
  return text === undefined ? undefined : parseEdtf(text);
};

const isPast = (date: EdtfDate | undefined, now: number): boolean =>
  date?.to !== undefined && date.to.end <= now;
const isFuture = (date: EdtfDate | undefined, now: number): boolean =>
  date?.from !== undefined && date.from.start > now;

/** One record with its place. */
interface Place {
  readonly list: ListName;
  readonly index: number;
  readonly record: Json;
}

/** Checks one document. */
class Sense {
  readonly found: Found[] = [];
  readonly #decisions: ReadonlySet<string>;

  constructor(
    readonly document: Json,
    readonly now: number,
  ) {
    const numbers = listOf(document, 'events').flatMap((event) => {
      const decision = own(event, 'decision');
      return isObject(decision) ? (textIn(decision, 'number') ?? []) : [];
    });
    this.#decisions = new Set(numbers);
  }

  tell(code: SenseCode, pointer: string, message: Words, record?: Json): void {
    const id = record && textIn(record, 'id');
    const title = record && titleIn(record);
    this.found.push({
      code,
      pointer,
      message,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { record: title }),
    });
  }

  run(): readonly Found[] {
    this.#updated();
    for (const list of LIST_NAMES) {
      listOf(this.document, list).forEach((record, index) => {
        this.#record({ list, index, record });
      });
      this.#sameTitles(list);
    }
    this.#shares();
    this.#sources();
    this.#values(feedSchema, this.document, '', undefined);
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
    if (list === 'events') this.#event(place, at);
    if (list === 'projects') this.#project(place, at);
    if (list === 'sources' && textIn(record, 'url') === undefined) {
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

  #event({ record }: Place, at: string): void {
    const date = dateIn(record, 'date');
    const status = record['status'];
    const decision = own(record, 'decision');
    const number = isObject(decision) ? textIn(decision, 'number') : undefined;
    if (
      record['kind'] === 'decision' &&
      number === undefined &&
      status !== 'planned' &&
      status !== 'unconfirmed'
    ) {
      this.tell(
        'no-number',
        at,
        words('Der Beschluss hat keine Nummer', 'The decision has no number'),
        record,
      );
    }
    if (textIn(record, 'date') === undefined) {
      this.tell(
        'no-date',
        at,
        words('Das Ereignis hat kein Datum', 'The event has no date'),
        record,
      );
    }
    this.#inTime(status, date, `${at}/status`, record);
    const revokes = isObject(decision) ? own(decision, 'revokes') : undefined;
    if (Array.isArray(revokes)) {
      revokes.forEach((revoked: unknown, index) => {
        this.#knownDecision(revoked, `${at}/decision/revokes/${index}`, record);
      });
    }
  }

  #inTime(status: unknown, date: EdtfDate | undefined, pointer: string, record: Json): void {
    if (!date) return;
    if (status === 'planned' && isPast(date, this.now)) {
      this.tell(
        'planned-past',
        pointer,
        words(
          `geplant für ${date.text}, das vergangen ist`,
          `planned for ${date.text}, which is past`,
        ),
        record,
      );
    }
    if (status === 'done' && isFuture(date, this.now)) {
      this.tell(
        'done-future',
        pointer,
        words(`erfolgt, aber erst am ${date.text}`, `done, but on ${date.text} only`),
        record,
      );
    }
  }

  #project({ record }: Place, at: string): void {
    if (isEmptyList(record['cite']))
      this.tell(
        'no-source',
        at,
        words('Das Vorhaben nennt keinen Beleg', 'The project cites nothing'),
        record,
      );
    if (isEmptyList(record['lead']))
      this.tell(
        'no-lead',
        at,
        words('Das Vorhaben nennt keine Federführung', 'The project names no lead'),
        record,
      );
    const period = dateIn(record, 'period');
    if (record['status'] === 'planned' && period?.from && period.from.end <= this.now) {
      this.tell(
        'planned-past',
        `${at}/status`,
        words(
          `geplant, obwohl die Laufzeit ${period.text} begonnen hat`,
          `planned, though the period ${period.text} has begun`,
        ),
        record,
      );
    }
    if (record['status'] === 'done' && isFuture(period, this.now)) {
      this.tell(
        'done-future',
        `${at}/status`,
        words(
          `abgeschlossen, bevor die Laufzeit ${period?.text ?? ''} beginnt`,
          `done before the period ${period?.text ?? ''} begins`,
        ),
        record,
      );
    }
    const milestones = own(record, 'milestones');
    if (Array.isArray(milestones)) {
      milestones.forEach((milestone: unknown, index) => {
        if (isObject(milestone))
          this.#inTime(
            milestone['status'],
            dateIn(milestone, 'date'),
            `${at}/milestones/${index}/status`,
            record,
          );
      });
    }
    if (textIn(record, 'decision') !== undefined)
      this.#knownDecision(record['decision'], `${at}/decision`, record);
  }

  #knownDecision(number: unknown, pointer: string, record: Json): void {
    if (typeof number !== 'string' || this.#decisions.size === 0 || this.#decisions.has(number))
      return;
    this.tell(
      'unknown-decision',
      pointer,
      words(`Kein Ereignis hat den Beschluss ${number}`, `No event has the decision ${number}`),
      record,
    );
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

  #shares(): void {
    const voting = own(this.document, 'voting');
    const keys = isObject(voting) ? listOf(voting, 'keys') : [];
    listOf(this.document, 'actors').forEach((actor, index) => {
      if (actor['kind'] !== 'land') return;
      const shares = own(actor, 'shares');
      for (const key of keys) {
        const id = String(key['id']);
        if (isObject(shares) && typeof own(shares, id) === 'number') continue;
        this.tell(
          'no-share',
          `/actors/${index}/shares`,
          words(`Kein Anteil nach ${id}`, `No share by ${id}`),
          actor,
        );
      }
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

  /** Every value of the document by its kind: keys that nobody knows, texts, addresses. */
  #values({ entries }: ObjectField, value: Json, pointer: string, record: Json | undefined): void {
    for (const [key, inside] of Object.entries(value)) {
      const at = `${pointer}/${token(key)}`;
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (field) this.#value(key, field, inside, at, record);
      else this.#unknown(key, Object.keys(entries), at, record);
    }
  }

  #value(key: string, field: AnyField, value: unknown, at: string, record: Json | undefined): void {
    if (field.kind === 'object' && isObject(value)) this.#values(field, value, at, record);
    if (field.kind === 'list' && Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        const owner = record ?? (isObject(item) ? item : undefined);
        this.#value(key, field.of, item, `${at}/${index}`, owner);
      });
    }
    if (field.kind === 'text' && typeof value === 'string') this.#text(key, value, at, record);
  }

  #text(key: string, value: string, at: string, record: Json | undefined): void {
    const shown = quoted(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    if (value.trim() === '') return;
    if (key === 'url' && safeUrl(value) === undefined) this.tell('bad-address', at, shown, record);
    if (key === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
      this.tell('bad-email', at, shown, record);
    if (looksLikeHtml(value)) this.tell('markup', at, shown, record);
    if (cleanText(value) !== value) this.tell('unseen', at, shown, record);
  }

  #unknown(key: string, known: readonly string[], at: string, record: Json | undefined): void {
    const near = nearest(key, known);
    // What resembles no key may be an addition of a later version, which is allowed.
    if (near !== undefined)
      this.tell(
        'unknown-key',
        at,
        words(`„${key}“, gemeint ist vielleicht „${near}“`, `“${key}”, perhaps “${near}” is meant`),
        record,
      );
  }
}

/** What makes no sense in a document. `now` in milliseconds since the epoch. */
export function senseOf(document: Json, now: number): readonly Found[] {
  return new Sense(document, now).run();
}
