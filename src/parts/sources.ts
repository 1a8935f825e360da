/** Citations in words: title, publisher, date, section, page, address. */
import { html, type TemplateResult } from 'lit';
import { parseEdtf } from '../feed/edtf.js';
import type { Citation, Source } from '../feed/feed.types.js';
import { formatDate } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { link, when } from './link.js';
import { sourcesStrings } from './sources.strings.js';
import { textOf } from './text.js';

type WithDate = Pick<Source, 'date'>;

function dateInWords({ date }: WithDate, lang: Language): string | undefined {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return parsed && formatDate(parsed, lang);
}

/** Publisher, date, section and page of a citation, as far as they are known. */
function whereabouts(source: Source, cite: Citation, lang: Language): string {
  const strings = sourcesStrings[lang];
  const page = cite.page === undefined ? undefined : `${strings.page} ${cite.page}`;
  return [source.publisher, dateInWords(source, lang), cite.section, page]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** One citation; nothing where the feed does not have its source. */
export function citation(
  model: StrategyModel,
  cite: Citation,
  lang: Language,
): TemplateResult | undefined {
  const source = model.sources.get(cite.source);
  if (!source) return undefined;
  const title = link(cite.url ?? source.url, textOf(source, 'title', lang));
  const rest = whereabouts(source, cite, lang);
  return html`<cite>${title}</cite>${rest && html`<span class="muted">, ${rest}</span>`}`;
}

/** Citations of one document at one address, as one: its sections stand in a row. */
function mergeCitations(cites: readonly Citation[]): readonly Citation[] {
  const merged = new Map<string, Citation>();
  for (const cite of cites) {
    const key = `${cite.source} ${cite.url ?? ''}`;
    const known = merged.get(key);
    const places = [known?.section, cite.section].filter(Boolean).join('; ');
    const pages = [known?.page, cite.page].filter((page) => page !== undefined);
    merged.set(key, {
      ...cite,
      ...(places && { section: places }),
      ...(pages.length > 0 && { page: [...new Set(pages)].join(', ') }),
    });
  }
  return [...merged.values()];
}

/** The sources of a record as a list, or the sentence that none is named. */
export function sourceList(
  model: StrategyModel,
  cites: readonly Citation[] | undefined,
  lang: Language,
): TemplateResult {
  if (!cites?.length) return html`<p class="muted">${sourcesStrings[lang].none}</p>`;
  const items = mergeCitations(cites).map((cite) =>
    when(citation(model, cite, lang), (item) => html`<li>${item}</li>`),
  );
  return html`<ul class="sources" part="sources">
    ${items}
  </ul>`;
}
