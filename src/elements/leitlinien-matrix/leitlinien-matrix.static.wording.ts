/** Each Leitlinie in full, below the static table. */
import { fact } from '../../parts/fact.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { namedSection, sectionWords } from '../../describe/cited-place.js';
import type { Citation, Leitlinie } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { citation, sourceList } from '../../parts/sources.js';
import { folded, nameOf, paragraphOf, textOf, textsOf } from '../../parts/text.js';
import type { StaticOptions } from '../../static/static.types.js';
import { matrixStaticStrings } from '../../texts/de/leitlinien-matrix-static.js';
import { told } from '../../describe/lost.js';

/** Section and page of the strategy; a page that nobody has noted is said to be missing. */
function placeWords(
  model: StrategyModel,
  { number, cite = [] }: Leitlinie,
  lang: Language,
): string | undefined {
  const { page, noPage, pageUnread } = matrixStaticStrings[lang];
  const first = cite[0];
  const place = first?.section ?? number;
  if (place === undefined) return undefined;
  const where = namedSection(clipText(place, CODE_LENGTH), lang);
  const known = cite.find((each) => each.page !== undefined)?.page;
  const silent = cite.some((each) => model.isLost(each, 'page')) ? pageUnread : noPage;
  return `${where}, ${known === undefined ? silent : page(known)}`;
}

/** Where a wording stands: in the Leitlinie's own document its place is enough. */
function variantPlaces(
  model: StrategyModel,
  home: string | undefined,
  cites: readonly Citation[],
  lang: Language,
): readonly unknown[] {
  return cites.slice(0, 12).map((cite, index) => {
    const place = cite.source === home && cite.section;
    return html`${index > 0 ? '; ' : ''}${place ? sectionWords(clipText(place, CODE_LENGTH), lang) : citation(model, cite, lang)}`;
  });
}

function renderVariants(
  model: StrategyModel,
  { variants = [], cite: own = [] }: Leitlinie,
  lang: Language,
): TemplateResult {
  const list = (some: readonly (typeof variants)[number][]): TemplateResult =>
    html`<ul>
      ${some.map(
        (variant) =>
          html`<li>
            ${folded({ text: variant.title, lang: 'de' }, lang, NAME_LENGTH)}
            <span class="muted"
              >(${
                variant.cite?.length
                  ? variantPlaces(model, own[0]?.source, variant.cite, lang)
                  : told({ model, lang }, variant, 'cite') || matrixStaticStrings[lang].noSource
              })</span
            >
          </li>`,
      )}
    </ul>`;
  return foldList(variants, list, { lang });
}

function renderWording(
  model: StrategyModel,
  leitlinie: Leitlinie,
  { lang, headingLevel }: StaticOptions,
): TemplateResult {
  const strings = matrixStaticStrings[lang];
  const { id, number, label, summary, variants = [], notes = [] } = leitlinie;
  const level = levelBelow(levelBelow(headingLevel));
  const keywords = textsOf(leitlinie, 'keywords', lang);
  const place = placeWords(model, leitlinie, lang);
  return html`<li id="fds-leitlinie-${id}">
    ${heading(level, html`<span class="id num">${id} ${number ? html`(${clipText(number, CODE_LENGTH)})` : nothing}</span> ${textOf(leitlinie, 'title', lang)}`)}
    ${summary ? paragraphOf(leitlinie, 'summary', lang) : nothing}
    <dl>
      ${label ? fact(strings.short, nameOf(leitlinie, lang)) : nothing}
      ${
        keywords.length > 0
          ? fact(
              strings.keywords,
              foldList(
                keywords,
                (some) => html`${some.map((word, i) => html`${i > 0 ? ', ' : ''}${word}`)}`,
                { lang },
              ),
            )
          : nothing
      }
      ${place === undefined ? nothing : fact(strings.where, place)}
      ${variants.length > 0 ? fact(strings.variants, renderVariants(model, leitlinie, lang)) : nothing}
      ${
        notes.length > 0
          ? fact(
              strings.notes,
              foldList(
                notes,
                (some) =>
                  html`<ul>
                    ${some.map((note) => html`<li>${textOf(note, 'text', lang)}</li>`)}
                  </ul>`,
                { lang },
              ),
            )
          : nothing
      }
      ${fact(strings.sources, sourceList(model, leitlinie, lang))}
    </dl>
  </li>`;
}

/** All Leitlinien in the order of the feed, each with an id to link to. */
export function staticWording(model: StrategyModel, options: StaticOptions): TemplateResult {
  return html`<section class="wording">
    ${heading(levelBelow(options.headingLevel), matrixStaticStrings[options.lang].wording)}
    <ul class="wordings">
      ${model.feed.leitlinien.map((each) => renderWording(model, each, options))}
    </ul>
  </section>`;
}
