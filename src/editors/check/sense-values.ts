/** Rules of sense for every value of a document: keys that nobody knows, texts, addresses. Pure. */
import type { AnyField, ObjectField } from '../../feed/field.js';
import { isObject, type Json } from '../../feed/read-value.js';
import { safeUrl } from '../../feed/safe-url.js';
import { cleanText } from '../canonical/clean-text.js';
import { looksLikeHtml } from '../cells/html-text.js';
import { nearest } from '../cells/letters.js';
import { quoted, words } from '../words.js';
import { token, type Tell } from './read-record.js';

/** Checks values by their kinds. */
export class ValueSense {
  constructor(readonly tell: Tell) {}

  /** Every value of the document by its kind: keys that nobody knows, texts, addresses. */
  values({ entries }: ObjectField, value: Json, pointer: string, record: Json | undefined): void {
    for (const [key, inside] of Object.entries(value)) {
      const at = `${pointer}/${token(key)}`;
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (field) this.#value(key, field, inside, at, record);
      else this.#unknown(key, Object.keys(entries), at, record);
    }
  }

  #value(key: string, field: AnyField, value: unknown, at: string, record: Json | undefined): void {
    if (field.kind === 'object' && isObject(value)) this.values(field, value, at, record);
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
