import { html } from 'lit';
import { dataDate } from '../../parts/frame.js';
import { frameStrings } from '../../parts/frame.strings.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when, link } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { nameOf, textOf } from '../../parts/text.js';
import { layerContents } from './strategy-pyramid.contents.js';
import { contradictionsOf } from './strategy-pyramid.grouping.js';
import { layoutPyramid } from './strategy-pyramid.layout.js';
import { staticItems } from './strategy-pyramid.static.items.js';
import { staticLayer } from './strategy-pyramid.static.layer.js';
import { staticStrings } from './strategy-pyramid.static.strings.js';
import { pyramidStaticStyles } from './strategy-pyramid.static.styles.js';
import { staticVision, staticContradictions } from './strategy-pyramid.static.vision.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';

/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster leaves the items out and counts them.
 */
/** Everything that is cited on the poster, each place once. */
function allCites({ feed }, layers) {
    const { vision, goals } = feed;
    const records = [
        ...layers.flatMap(({ layer, decision }) => [layer, ...(decision ? [decision] : [])]),
        ...(vision ? [vision, ...(vision.challenges ?? []), ...(vision.groups ?? [])] : []),
        ...goals,
        ...layers.flatMap((contents) => contradictionsOf(feed, contents)),
    ];
    const places = new Map();
    for (const cite of records.flatMap((record) => record.cite ?? [])) {
        places.set([cite.source, cite.section, cite.page].join(' '), cite);
    }
    return [...places.values()];
}
function summary(layers, lang) {
    const whole = layers[0]?.kind === 'umbrella' && layers.at(-1)?.kind === 'projects';
    return layers.length > 0 ? pyramidStrings[lang].summary(layers.length, whole) : '';
}
function motto({ feed }, lang) {
    const { vision } = feed;
    return when(vision?.motto && vision, (record) => html `<p class="motto">${textOf(record, 'motto', lang)}</p>`);
}
/** What stands in the footer behind date and publisher. */
function rights({ feed }, lang) {
    const strings = staticStrings[lang];
    return html `${when(feed.licence, (name) => html `<span>${strings.licence}: ${name}</span>`)}
    <span>${strings.editorial}</span>`;
}
function renderBody(model, { lang, headingLevel }) {
    const layers = layerContents(model);
    const slices = layoutPyramid(layers.length);
    if (layers.length === 0)
        return html `<p>${pyramidStrings[lang].empty}</p>`;
    const level = levelBelow(headingLevel);
    const told = layers.flatMap((contents) => contradictionsOf(model.feed, contents));
    return html `<div class="layers">
      ${layers.map((contents, n) => staticLayer(model, contents, slices[n], level, lang))}
    </div>
    ${staticVision(model, level, lang, told)} ${staticContradictions(model, told, level, lang)}
    <div class="items">${layers.map((contents) => staticItems(model, contents, level, lang))}</div>
    <section class="origins">
      ${heading(level, staticStrings[lang].sources)}
      ${sourceList(model, allCites(model, layers), lang)}
    </section>`;
}
/** The static form of `<fds-strategy-pyramid>`. */
const staticPyramid = {
    sheets: [pyramidStaticStyles]};
/** The same as a poster on one page; its rules are in `strategy-pyramid.poster.styles.ts`. */
function posterOf(model, options, size) {
    const { lang } = options;
    const { title, publisher } = model.feed;
    const { updated, updatedUnknown, source } = frameStrings[lang];
    const date = dataDate(model, lang);
    const by = when(publisher, (record) => html `<span>${source}: ${link(record.url, nameOf(record, lang))}</span>`);
    return html `<article class="fds-pyramid" lang=${lang} data-poster=${size}>
    <header>
      ${when(title, () => html `<p class="strategy">${textOf(model.feed, 'title', lang)}</p>`)}
      ${heading(options.headingLevel, pyramidStrings[lang].heading)} ${motto(model, lang)}
      <p class="lead">${summary(layerContents(model), lang)}</p>
    </header>
    ${renderBody(model, options)}
    <footer>
      <span>${date ? updated(date) : updatedUnknown}</span> ${by} ${rights(model, lang)}
    </footer>
  </article>`;
}

export { posterOf, staticPyramid };
