/** Rules of sense for events and projects: numbers, sources, leads, and what is past or to come. Pure. */
import type { EdtfDate } from '../../feed/edtf.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import { words } from '../words.js';
import { dateIn, isFuture, isPast, isUnsaid, listOf, textIn, type Tell } from './read-record.js';

/** Checks single records. */
export class RecordSense {
  readonly #decisions: ReadonlySet<string>;

  constructor(
    document: Json,
    readonly now: number,
    readonly tell: Tell,
  ) {
    const numbers = listOf(document, 'events').flatMap((event) => {
      const decision = own(event, 'decision');
      return isObject(decision) ? (textIn(decision, 'number') ?? []) : [];
    });
    this.#decisions = new Set(numbers);
  }

  event(record: Json, at: string): void {
    const date = dateIn(record, 'date');
    const status = record['status'];
    const decision = own(record, 'decision');
    const isNumberless = isObject(decision)
      ? isUnsaid(decision, 'number')
      : isUnsaid(record, 'decision');
    if (
      record['kind'] === 'decision' &&
      isNumberless &&
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
    if (isUnsaid(record, 'date')) {
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

  project(record: Json, at: string): void {
    if (isUnsaid(record, 'cite'))
      this.tell(
        'no-source',
        at,
        words('Das Vorhaben nennt keinen Beleg', 'The project cites nothing'),
        record,
      );
    if (isUnsaid(record, 'lead'))
      this.tell(
        'no-lead',
        at,
        words('Das Vorhaben nennt keine Federführung', 'The project names no lead'),
        record,
      );
    this.#period(record, at);
    this.#milestones(record, at);
    if (textIn(record, 'decision') !== undefined)
      this.#knownDecision(record['decision'], `${at}/decision`, record);
  }

  #period(record: Json, at: string): void {
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
  }

  #milestones(record: Json, at: string): void {
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
}
