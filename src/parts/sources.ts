/** Citations in words: title, publisher, date, section, page, address. */
import { foldList, moreWords } from './fold-list.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';
import { html, type TemplateResult } from 'lit';
import type { Citation, Source } from '../feed/feed.types.js';
import { formatDate } from '../i18n/format.js';
import { localText, type Language, type LocalText } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { link } from './link.js';
import { sourcesStrings } from '../texts/de/sources.js';
import { marked, textOf } from './text.js';
import { placeWords } from '../describe/cited-place.js';
import { moreUnreadable } from '../describe/lost.js';

type WithDate = Pick<Source, 'date'>;

function dateInWords({ date }: WithDate, lang: Language): string | undefined {
  return date && formatDate(date, lang);
}

/** So many places of a document are named. */
const PLACES = 12;

function sourceItem(
  source: Source,
  url: string | undefined,
  places: readonly string[],
  lang: Language,
): TemplateResult {
  const title = link(url ?? source.url, textOf(source, 'title', lang));
  // Of a document that is cited a hundred times the first places are enough.
  const known = places.filter(Boolean);
  const more = known.length > PLACES ? ` ${moreWords(known.length - PLACES, lang)}` : '';
  const where = `${known.slice(0, PLACES).join('; ')}${more}`;
  const publisher = source.publisher && clipText(source.publisher, NAME_LENGTH);
  const rest = [publisher, dateInWords(source, lang), where].filter(Boolean).join(', ');
  return html`<cite>${title}</cite>${rest && html`<span class="muted">, ${rest}</span>`}`;
}

/** One citation; nothing where the feed does not have its source. */
export function citation(
  model: StrategyModel,
  cite: Citation,
  lang: Language,
): TemplateResult | undefined {
  const source = model.sources.get(cite.source);
  return source && sourceItem(source, cite.url, [placeWords(cite, lang)], lang);
}

/** Endings of titles that say more than is needed to know the document again. */
const SUBTITLE = /(?:[:(]|, | – ).*$/u;
/** Decisions are known by their number. */
const NUMBER = /^(?:Beschluss |Decision )?[A-Z]*-?\d{4}\/\d+\S*/u;
const SHORT = 40;

/** What a document is called where it is cited: that of the Leitlinien like its layer of the strategy. */
function shortTitle(model: StrategyModel, source: Source, lang: Language): LocalText {
  const [leitlinie] = model.feed.leitlinien;
  const isOfLeitlinien = leitlinie?.cite?.[0]?.source === source.id;
  const layer = isOfLeitlinien ? model.find('layer', 'umbrella') : undefined;
  const local = localText(layer ?? source, 'title', lang);
  const [number] = NUMBER.exec(local.text) ?? [];
  const text = number ?? clipText(local.text.replace(SUBTITLE, ''), SHORT);
  return { ...local, text };
}

/** A citation in short, "Dachstrategie, 4.1.2, S. 16": in full the document stands in a list near it. */
export function shortCitation(
  model: StrategyModel,
  cite: Citation,
  lang: Language,
): TemplateResult | undefined {
  const source = model.sources.get(cite.source);
  if (!source) return undefined;
  const where = placeWords(cite, lang);
  const title = marked(shortTitle(model, source, lang), lang);
  const words = html`${title}${where && `, ${where}`}`;
  return html`<cite>${link(cite.url ?? source.url, words)}</cite>`;
}

interface CitedDocument {
  readonly source: Source;
  readonly url: string | undefined;
  readonly places: string[];
}

/** Citations by document and address: what stands in several places of it is named once. */
function citedDocuments(
  model: StrategyModel,
  cites: readonly Citation[],
  lang: Language,
): readonly CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const cite of cites) {
    const source = model.sources.get(cite.source);
    if (!source) continue;
    const key = `${cite.source} ${cite.url ?? ''}`;
    const known = documents.get(key) ?? { source, url: cite.url, places: [] };
    const where = placeWords(cite, lang);
    if (!known.places.includes(where)) known.places.push(where);
    documents.set(key, known);
  }
  return [...documents.values()];
}

/** A static page names all of its sources in one list. */
const DOCUMENTS = 50;

/** What may have sources. */
export interface Cited {
  readonly cite?: readonly Citation[] | undefined;
}

/** What a list of sources is told besides the record. */
export interface SourceListOptions {
  /** What is cited beside it, in notes for example. */
  readonly more?: readonly Citation[];
  /** Whether some could not be read; of several records together nobody else knows it. */
  readonly lost?: boolean;
}

/**
 * The sources of a record as a list, or the sentence that none is named, or none could be read.
 */
export function sourceList(
  model: StrategyModel,
  record: Cited,
  lang: Language,
  { more = [], lost = model.isLost(record, 'cite') }: SourceListOptions = {},
): TemplateResult {
  const cites = [...(record.cite ?? []), ...more];
  if (cites.length === 0) {
    const { none, lost: unread } = sourcesStrings[lang];
    return html`<p class="muted">${lost ? unread : none}</p>`;
  }
  const list = foldList(
    citedDocuments(model, cites, lang),
    (documents) =>
      html`<ul class="sources" part="sources">
        ${documents.map(
          ({ source, url, places }) => html`<li>${sourceItem(source, url, places, lang)}</li>`,
        )}
      </ul>`,
    { lang, open: DOCUMENTS },
  );
  return lost
    ? html`${list}
        <p class="muted">${moreUnreadable(lang)}</p>`
    : list;
}
