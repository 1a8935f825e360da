/** What differs between two feeds. */
import type { ListName } from '../../feed/feed.types.js';

/** One value of a record, before and after; `undefined` where it was not there. */
export interface FieldChange {
  /** Keys joined by dots: `decision.number`. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one record, or of a part of the document. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed';
  /** Absent for parts of the document. */
  readonly list?: ListName;
  /** The id, or the name of the part. */
  readonly id: string;
  /** The id that it had before, if it was renamed. */
  readonly from?: string;
  /** Name of the record as it is now, or was. */
  readonly title: string;
  readonly title_en?: string;
  /** When it was added or decided, as far as the record says so. */
  readonly date?: string;
  readonly fields: readonly FieldChange[];
}

/** The differences, in the order of the lists. */
export interface Difference {
  readonly before: { readonly updated?: string };
  readonly after: { readonly updated?: string };
  readonly changes: readonly Change[];
}
