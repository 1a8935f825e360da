/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster leaves the items out and counts them.
 */
import { clipText, NAME_LENGTH } from '../../parts/clip-text.js';
import { html, type TemplateResult } from 'lit';
import type { Citation } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { dataDate } from '../../parts/frame.js';
import { frameStrings } from '../../parts/frame.strings.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link, when } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { nameOf, textOf } from '../../parts/text.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { layerContents, type LayerContents } from './strategy-pyramid.contents.js';
import { contradictionsOf } from './strategy-pyramid.grouping.js';
import { layoutPyramid } from './strategy-pyramid.layout.js';
import { staticItems } from './strategy-pyramid.static.items.js';
import { staticLayer } from './strategy-pyramid.static.layer.js';
import { staticStrings } from './strategy-pyramid.static.strings.js';
import { pyramidStaticStyles } from './strategy-pyramid.static.styles.js';
import { staticContradictions, staticVision } from './strategy-pyramid.static.vision.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';
import { noneOf } from '../../parts/unreadable.js';

/** Paper sizes of the poster. */
export type PosterSize = 'A4' | 'A3';

/** Everything that is cited on the poster, each place once. */
function allCites({ feed }: StrategyModel, layers: readonly LayerContents[]): readonly Citation[] {
  const { vision, goals } = feed;
  const records = [
    ...layers.flatMap(({ layer, decision }) => [layer, ...(decision ? [decision] : [])]),
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

function summary(layers: readonly LayerContents[], lang: Language): string {
  const whole = layers[0]?.kind === 'umbrella' && layers.at(-1)?.kind === 'projects';
  return layers.length > 0 ? pyramidStrings[lang].summary(layers.length, whole) : '';
}

function motto({ feed }: StrategyModel, lang: Language): TemplateResult | undefined {
  const { vision } = feed;
  return when(
    vision?.motto && vision,
    (record) => html`<p class="motto">${textOf(record, 'motto', lang)}</p>`,
  );
}

/** What stands in the footer behind date and publisher. */
function rights({ feed }: StrategyModel, lang: Language): TemplateResult {
  const strings = staticStrings[lang];
  return html`${when(feed.licence, (name) => html`<span>${strings.licence}: ${clipText(name, NAME_LENGTH)}</span>`)}
    <span>${strings.editorial}</span>`;
}

function renderBody(model: StrategyModel, { lang, headingLevel }: StaticOptions): TemplateResult {
  const layers = layerContents(model);
  const slices = layoutPyramid(layers.length);
  if (layers.length === 0)
    return html`<p>${noneOf({ model, lang }, ['layers'], pyramidStrings[lang].empty)}</p>`;
  const level = levelBelow(headingLevel);
  const told = layers.flatMap((contents) => contradictionsOf(model.feed, contents));
  return html`<div class="layers">
      ${layers.map((contents, n) => staticLayer(model, contents, slices[n], level, lang))}
    </div>
    ${staticVision(model, level, lang, told)} ${staticContradictions(model, told, level, lang)}
    <div class="items">${layers.map((contents) => staticItems(model, contents, level, lang))}</div>
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
      heading: pyramidStrings[lang].heading,
      lead: summary(layerContents(model), lang),
      body: html`${motto(model, lang)}${renderBody(model, options)}`,
      footer: rights(model, lang),
    });
  },
};

/** The same as a poster on one page; its rules are in `strategy-pyramid.poster.styles.ts`. */
export function posterOf(
  model: StrategyModel,
  options: StaticOptions,
  size: PosterSize,
): TemplateResult {
  const { lang } = options;
  const { title, publisher } = model.feed;
  const { updated, updatedUnknown, source } = frameStrings[lang];
  const date = dataDate(model, lang);
  const by = when(
    publisher,
    (record) => html`<span>${source}: ${link(record.url, nameOf(record, lang))}</span>`,
  );
  return html`<article class="fds-pyramid" lang=${lang} data-poster=${size}>
    <header>
      ${when(title, () => html`<p class="strategy">${textOf(model.feed, 'title', lang)}</p>`)}
      ${heading(options.headingLevel, pyramidStrings[lang].heading)} ${motto(model, lang)}
      <p class="lead">${summary(layerContents(model), lang)}</p>
    </header>
    ${renderBody(model, options)}
    <footer>
      <span>${date ? updated(date) : updatedUnknown}</span> ${by} ${rights(model, lang)}
    </footer>
  </article>`;
}
