/** Each Leitlinie in full, below the static table. */
import { fact } from '../../parts/fact.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { sectionWords } from '../../describe/cited-place.js';
import { termOf } from '../../describe/field.js';
import { describeLeitlinie, type LeitlinieField } from '../../describe/leitlinie.js';
import type { Citation, Leitlinie } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { citation, sourceList } from '../../parts/sources.js';
import { folded, paragraphOf, textOf } from '../../parts/text.js';
import type { StaticOptions } from '../../static/static.types.js';
import { matrixStaticStrings } from '../../texts/de/leitlinien-matrix-static.js';
import { told, type Telling } from '../../describe/lost.js';
import { renderField } from '../../parts/value.js';

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

/** What is told beside title and summary, where the feed says it. */
const FIELDS = ['wording', 'keywords', 'passage'] as const satisfies readonly LeitlinieField[];

function renderKnown(telling: Telling, leitlinie: Leitlinie, key: LeitlinieField): unknown {
  const field = describeLeitlinie(leitlinie, key, telling);
  if (!field.value && !field.isLost) return nothing;
  return fact(termOf('leitlinie', key, telling.lang), renderField(field, telling, nothing));
}

function renderWording(
  model: StrategyModel,
  leitlinie: Leitlinie,
  { lang, headingLevel }: StaticOptions,
): TemplateResult {
  const strings = matrixStaticStrings[lang];
  const { id, number, summary, variants = [], notes = [] } = leitlinie;
  const telling = { model, lang };
  const level = levelBelow(levelBelow(headingLevel));
  return html`<li id="fds-leitlinie-${id}">
    ${heading(level, html`<span class="id num">${id} ${number ? html`(${clipText(number, CODE_LENGTH)})` : nothing}</span> ${textOf(leitlinie, 'title', lang)}`)}
    ${summary ? paragraphOf(leitlinie, 'summary', lang) : nothing}
    <dl>
      ${FIELDS.map((key) => renderKnown(telling, leitlinie, key))}
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
