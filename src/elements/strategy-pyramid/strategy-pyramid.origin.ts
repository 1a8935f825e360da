/** Where something is said, in a line: the document once, with all its places. */
import { DOT } from '../../i18n/no-break.js';
import { foldList } from '../../parts/fold-list.js';
import { html, type TemplateResult } from 'lit';
import { namedSection, placeWords } from '../../describe/cited-place.js';
import type { Citation } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { link } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';

type CitedSource = readonly [id: string, cites: readonly Citation[]];

/** Sources by document, in the order in which they are cited; unknown ones are left out. */
function citesBySource(
  model: StrategyModel,
  cites: readonly Citation[],
): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const cite of cites) {
    if (!model.sources.has(cite.source)) continue;
    groups.set(cite.source, [...(groups.get(cite.source) ?? []), cite]);
  }
  return groups;
}

/** The line, or nothing where no source is known. */
export function origin(
  model: StrategyModel,
  cites: readonly Citation[] | undefined,
  lang: Language,
): TemplateResult | undefined {
  const groups: readonly CitedSource[] = [...citesBySource(model, cites ?? [])];
  if (groups.length === 0) return undefined;
  const item = ([id, list]: CitedSource, n: number): unknown => {
    const source = model.sources.get(id);
    if (!source) return undefined;
    const url = list.find((each) => each.url)?.url ?? source.url;
    const places = list
      .slice(0, 12)
      .map((each) => placeWords(each, lang, namedSection))
      .filter(Boolean);
    const where = places.length > 0 ? `, ${places.join('; ')}` : '';
    return html`${n > 0 ? DOT : ''}<cite>${link(url, textOf(source, 'title', lang))}</cite>${where}`;
  };
  const label = `${itemsStrings[lang].source}: `;
  const line = (some: typeof groups, isRest: boolean): TemplateResult =>
    html`<p class="small muted cited-in">${isRest ? '' : label}${some.map(item)}</p>`;
  return foldList(groups, line, { lang, open: 12 });
}
