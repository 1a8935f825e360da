/** A record as a part of the document it stands in: every widget cites it alike. Pure. */
import type { Citation } from '../feed/feed.types.js';
import type { RecordType, Ref, StrategyModel } from '../model/model.types.js';
import { parseEdtf } from '../feed/edtf.js';
import { writtenDate } from '../feed/written-day.js';
import { localName, type Language } from '../i18n/language.js';
import type { CitedPart } from './citation.js';

interface Titled {
  readonly title?: string;
  readonly name?: string;
}

/** The first place in a document that is known, if possible one that has a page. */
export function firstCite(
  { sources }: StrategyModel,
  cites: readonly Citation[] = [],
): Citation | undefined {
  const known = cites.filter(({ source }) => sources.has(source));
  return known.find(({ page }) => page !== undefined) ?? known[0];
}

/**
 * What is chosen, under its official title in the language of the document; nothing where nothing is,
 * or where it names no document.
 *
 * @param accessed day of access, milliseconds since the epoch, UTC
 */
export function citedRecord(
  model: StrategyModel,
  ref: Ref | null,
  accessed: number,
): CitedPart | undefined {
  if (!ref || ref.type === 'cell') return undefined;
  const record = model.find<RecordType>(ref.type, ref.id);
  const cite = record && firstCite(model, record.cite);
  const source = cite && model.sources.get(cite.source);
  if (!source) return undefined;
  const { title, name = '' }: Titled = record;
  return { id: `${ref.type}-${ref.id}`, title: title ?? name, source, cite, accessed };
}

/** What is cited of the data as a whole, which are their publisher's. */
export interface CitedWhole {
  readonly id: string;
  readonly title: string;
  /** What the data are called where the feed has no title. */
  readonly untitled: string;
  readonly lang: Language;
  /** Day of access, milliseconds since the epoch, UTC. */
  readonly accessed: number;
}

/** A view of all data as a part of the feed. */
export function citedFeed(
  { feed }: StrategyModel,
  { id, title, untitled, lang, accessed }: CitedWhole,
): CitedPart {
  const { publisher, updated } = feed;
  const source = {
    id: 'feed',
    title: feed.title ?? untitled,
    ...(publisher && { publisher: localName(publisher, lang).text }),
    ...(publisher?.url && { url: publisher.url }),
    ...(updated && { date: parseEdtf(writtenDate(updated)) }),
  };
  return { id, title, source, cite: { source: 'feed' }, accessed };
}
