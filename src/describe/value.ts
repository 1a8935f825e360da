/**
 * What a field of a record says, typed, before it is put into words for a place: templates
 * (`parts/value.ts`), files (`plain-value.ts`) and the order of lists (`rank.ts`) read the same.
 */
import type { EdtfDate } from '../feed/edtf.js';
import type { Citation } from '../feed/feed.types.js';
import type { LocalText } from '../i18n/language.js';

/** Something with a date of its own, such as a milestone. */
export interface Step {
  readonly date: EdtfDate | undefined;
  readonly title: LocalText;
  /** What else is said of it: its status, or what could not be read. */
  readonly remark: string;
}

/** A value of a field. */
export type Value =
  /** A text of the feed, in the language it is in. */
  | { readonly kind: 'text'; readonly text: LocalText; readonly isName: boolean }
  /** Texts of the feed beside each other. */
  | { readonly kind: 'texts'; readonly texts: readonly LocalText[] }
  /** A word of the kit's, for one of a picklist; `order` where the list has one of its own. */
  | { readonly kind: 'word'; readonly text: string; readonly order?: number }
  /** A number, an id or a place as the feed writes it; with an address it is a link. */
  | { readonly kind: 'code'; readonly text: string; readonly url?: string | undefined }
  | { readonly kind: 'codes'; readonly texts: readonly string[] }
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'count'; readonly count: number; readonly words: string }
  | { readonly kind: 'money'; readonly euros: number }
  /** Another record by its name; `remark` stands behind it. */
  | { readonly kind: 'record'; readonly record: object; readonly remark?: string }
  /** Other records by their names, in the order of the feed. */
  | { readonly kind: 'records'; readonly records: readonly object[] }
  /** Things that have a date of their own, in the order of the feed. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** Those who lead or take part, by id in the order of the feed, each once. */
  | { readonly kind: 'actors'; readonly ids: readonly string[] }
  /** A page of the web. */
  | { readonly kind: 'page'; readonly url: string }
  /** A place in a document; `page` says what is known of the page. */
  | { readonly kind: 'passage'; readonly section: string; readonly page: string }
  | { readonly kind: 'sources'; readonly cites: readonly Citation[] };
