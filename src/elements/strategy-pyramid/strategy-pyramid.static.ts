/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster is in `strategy-pyramid.poster.ts`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import type { Citation } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { paragraphOf } from '../../parts/text.js';
import { staticBadge, type StaticBadge } from '../../static/static-news.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { layerContents, type LayerContents } from './strategy-pyramid.contents.js';
import { contradictionsOf } from './strategy-pyramid.grouping.js';
import { layoutPyramid } from './strategy-pyramid.layout.js';
import { staticItems } from './strategy-pyramid.static.items.js';
import { staticLayer } from './strategy-pyramid.static.layer.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';
import { pyramidStaticStyles } from './strategy-pyramid.static.styles.js';
import { staticContradictions, staticVision } from './strategy-pyramid.static.vision.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { summaryWords } from './strategy-pyramid.words.js';
import { noneOf } from '../../describe/lost.js';

/** Everything that is cited on the poster, each place once. */
function allCites({ feed }: StrategyModel, layers: readonly LayerContents[]): readonly Citation[] {
  const { vision, goals } = feed;
  const records = [
    ...layers.flatMap(({ layer, decision: { event } }) => [layer, ...(event ? [event] : [])]),
    ...(vision ? [vision, ...(vision.challenges ?? []), ...(vision.groups ?? [])] : []),
    ...goals,
    ...layers.flatMap((contents) => contradictionsOf(feed, contents)),
  ];
  const places = new Map<string, Citation>();
  for (const cite of records.flatMap((record) => record.cite ?? [])) {
    places.set([cite.source, cite.section, cite.page].join(' '), cite);
  }
  return [...places.values()];
}

/** The strategy in two words. */
export function motto({ feed }: StrategyModel, lang: Language): TemplateResult | undefined {
  const { vision } = feed;
  return when(vision?.motto && vision, (record) => paragraphOf(record, 'motto', lang, 'motto'));
}

/** What stands in the footer behind date and publisher. */
export function rights({ feed }: StrategyModel, lang: Language): TemplateResult {
  const strings = staticStrings[lang];
  return html`${when(feed.licence, (name) => html`<span>${strings.licence}: ${clipText(name, NAME_LENGTH)}</span>`)}
    <span>${strings.editorial}</span>`;
}

/** Draws what the layers hold, below headings of `level`. */
type Items = (layers: readonly LayerContents[], level: number, badge: StaticBadge) => unknown;

/** All below the heading; `items` draws what the layers hold. */
export function renderBody(
  model: StrategyModel,
  options: StaticOptions,
  items: Items = () => nothing,
): TemplateResult {
  const { lang, headingLevel } = options;
  const badge = staticBadge(model, options);
  const layers = layerContents(model);
  const slices = layoutPyramid(layers.length);
  if (layers.length === 0)
    return html`<p>${noneOf({ model, lang }, ['layers'], pyramidStrings[lang].empty)}</p>`;
  const level = levelBelow(headingLevel);
  const told = layers.flatMap((contents) => contradictionsOf(model.feed, contents));
  return html`<div class="layers">
      ${layers.map((contents, at) =>
        staticLayer(
          model,
          contents,
          { slice: slices[at], at, layers: layers.length, badge },
          level,
          lang,
        ),
      )}
    </div>
    ${staticVision(model, level, lang, told)} ${staticContradictions(model, told, level, lang)}
    ${items(layers, level, badge)}
    <section class="origins">
      ${heading(level, staticStrings[lang].sources)}
      ${sourceList(model, { cite: allCites(model, layers) }, lang)}
    </section>`;
}

/** The static form of `<fds-strategy-pyramid>`. */
export const staticPyramid: StaticWidget = {
  sheets: [pyramidStaticStyles],
  paper: 'A4 portrait',
  render: (model, options) => {
    const { lang } = options;
    return staticFrame(model, options, {
      name: 'pyramid',
      homeTypes: ['layer', 'topic'],
      heading: pyramidStrings[lang].heading,
      lead: summaryWords({ model, lang }, layerContents(model)),
      body: html`${motto(model, lang)}${renderBody(
        model,
        options,
        (layers, level, badge) =>
          html`<div class="items">
            ${layers.map((contents) => staticItems(model, contents, level, options, badge))}
          </div>`,
      )}`,
      footer: rights(model, lang),
    });
  },
};
