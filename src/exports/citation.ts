/**
 * A part of a document as a reference: a sentence as German authors write it (author, year, title,
 * "In:", place, address, day of access, after DIN ISO 690), and CSL-JSON for reference managers.
 */
import { sourcesStrings } from '../texts/de/sources.js';
import { citationStrings, type CitationStrings } from '../texts/de/citation.js';
import { namedSection } from '../describe/cited-place.js';
import type { Citation, Source } from '../feed/feed.types.js';
import { formatDate } from '../i18n/format.js';
import { formatDay } from '../i18n/format-day.js';
import type { Language } from '../i18n/language.js';
import { oneStop } from '../i18n/one-stop.js';

/** What is cited. */
export interface CitedPart {
  /** Title of the part, word for word. */
  readonly title: string;
  /** Stable id for reference managers. */
  readonly id: string;
  readonly source: Source;
  readonly cite: Citation;
  /** Day of access, milliseconds since the epoch, UTC. */
  readonly accessed: number;
}

/** One entry of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  readonly id: string;
  readonly type: 'chapter';
  readonly title: string;
  readonly 'container-title': string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly section?: string;
  readonly page?: string;
  readonly URL?: string;
  readonly language: 'de';
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

function dateParts(time: number, precision: string): CslDate {
  const date = new Date(time);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const known = { year: 1, month: 2, day: 3 }[precision] ?? 1;
  return { 'date-parts': [parts.slice(0, known)] };
}

/** Titles that bring their own marks get no second pair. */
const quoted = (title: string, [open, close]: CitationStrings['quotes']): string =>
  /[„“”"]/.test(title) ? title : `${open}${title}${close}`;

/** The reference as a sentence. */
export function citationText(part: CitedPart, lang: Language): string {
  const { title, source, cite, accessed } = part;
  const words = citationStrings[lang];
  const { date } = source;
  const year = date?.from ? new Date(date.from.start).getUTCFullYear() : words.undated;
  const place = [
    cite.section && namedSection(cite.section, lang),
    cite.page !== undefined && `${sourcesStrings[lang].page} ${cite.page}`,
  ].filter(Boolean);
  const container = [`In: ${source.title}`, ...place].join(', ');
  const url = cite.url ?? source.url;
  return [
    oneStop(`${source.publisher ?? source.title} (${year}): ${quoted(title, words.quotes)}.`),
    oneStop(`${container}.`),
    date && `${words.asOf}: ${formatDate(date, lang)}.`,
    url && `${url} (${words.accessed} ${formatDay(accessed, lang)}).`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The reference for reference managers; titles stay in the language of the document. */
export function citationItem({ title, id, source, cite, accessed }: CitedPart): CslItem {
  const date = source.date?.from;
  const { publisher } = source;
  const url = cite.url ?? source.url;
  return {
    id,
    type: 'chapter',
    title,
    'container-title': source.title,
    ...(publisher && { author: [{ literal: publisher }], publisher }),
    ...(date && { issued: dateParts(date.start, date.precision) }),
    accessed: dateParts(accessed, 'day'),
    ...(cite.section && { section: cite.section }),
    ...(cite.page !== undefined && { page: String(cite.page) }),
    ...(url && { URL: url }),
    language: 'de',
  };
}
