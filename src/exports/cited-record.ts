/** A record as a part of the document it stands in: every widget cites it alike. Pure. */
import type { Citation } from '../feed/feed.types.js';
import type { RecordType, Ref, RefType, StrategyModel } from '../model/model.types.js';
import { parseEdtf } from '../feed/edtf.js';
import { writtenDate } from '../feed/written-day.js';
import { localName, type Language } from '../i18n/language.js';
import { citationStrings } from '../texts/de/citation.js';
import type { CitedPart } from './citation.js';

interface Titled {
  readonly title?: string;
  readonly name?: string;
}

/** What is told of a part of a document beside the document itself. */
type Told = Omit<CitedPart, 'source' | 'cite'>;

/** The places in documents that are known. */
export const knownCites = (
  { sources }: StrategyModel,
  cites: readonly Citation[] = [],
): readonly Citation[] => cites.filter(({ source }) => sources.has(source));

/** The first place in a document that is known, if possible one that has a page. */
export function firstCite(model: StrategyModel, cites?: readonly Citation[]): Citation | undefined {
  const known = knownCites(model, cites);
  return known.find(({ page }) => page !== undefined) ?? known[0];
}

/** A part of the document that a place is in; nothing where that is not known. */
export function citedPlace(
  { sources }: StrategyModel,
  cite: Citation | undefined,
  told: Told,
): CitedPart | undefined {
  const source = cite && sources.get(cite.source);
  return source && { ...told, source, cite };
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
  const { title, name = '' }: Titled = record ?? {};
  const told = { id: `${ref.type}-${ref.id}`, title: title ?? name, accessed };
  return citedPlace(model, firstCite(model, record?.cite), told);
}

/** What somebody sees, and would cite. */
export interface Citing {
  readonly whole: StrategyModel;
  readonly lang: Language;
  /** Day of access, milliseconds since the epoch, UTC. */
  readonly today: number;
  readonly selection: { readonly selection: Ref | null };
}

/** A view of all data as a part of the feed, which is its publisher's. */
function citedFeed({ feed }: StrategyModel, told: Told, lang: Language): CitedPart {
  const { publisher, updated } = feed;
  const source = {
    id: 'feed',
    title: feed.title ?? citationStrings[lang].strategy,
    ...(publisher && { publisher: localName(publisher, lang).text }),
    ...(publisher?.url && { url: publisher.url }),
    ...(updated && { date: parseEdtf(writtenDate(updated)) }),
  };
  return { ...told, source, cite: { source: 'feed' } };
}

/**
 * What is chosen by its first source; else what a widget shows of the data as a whole.
 *
 * @param types what the widget cites of its own; all without it
 */
export function citedView(
  { whole, lang, today: accessed, selection: { selection } }: Citing,
  told: Omit<Told, 'accessed'>,
  types?: readonly RefType[],
): CitedPart {
  const isOwn = !!selection && (types?.includes(selection.type) ?? true);
  const part = isOwn ? citedRecord(whole, selection, accessed) : undefined;
  return part ?? citedFeed(whole, { ...told, accessed }, lang);
}
