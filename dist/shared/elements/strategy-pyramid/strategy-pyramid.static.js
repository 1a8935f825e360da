import { nothing, html } from 'lit';
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { paragraphOf } from '../../parts/text.js';
import { staticBadge } from '../../static/static-news.js';
import '../../feed/bare.js';
import '../../feed/field.js';
import '../../parts/narrowing-notice.js';
import { layerContents } from './strategy-pyramid.contents.js';
import { contradictionsOf } from './strategy-pyramid.grouping.js';
import { layoutPyramid } from './strategy-pyramid.layout.js';
import { noneOf } from '../../describe/lost.js';
import '../../parts/when-open.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';
import { staticLayer } from './strategy-pyramid.static.layer.js';
import { pyramidStaticStyles } from './strategy-pyramid.static.styles.js';
import { staticVision, staticContradictions } from './strategy-pyramid.static.vision.js';

/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster is in `strategy-pyramid.poster.ts`.
 */
/** Everything that is cited on the poster, each place once. */
function allCites({ feed }, layers) {
    const { vision, goals } = feed;
    const records = [
        ...layers.flatMap(({ layer, decision: { event } }) => [layer, ...(event ? [event] : [])]),
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
/** The strategy in two words. */
function motto({ feed }, lang) {
    const { vision } = feed;
    return when(vision?.motto && vision, (record) => paragraphOf(record, 'motto', lang, 'motto'));
}
/** What stands in the footer behind date and publisher. */
function rights({ feed }, lang) {
    const strings = staticStrings[lang];
    return html `${when(feed.licence, (name) => html `<span>${strings.licence}: ${clipText(name, NAME_LENGTH)}</span>`)}
    <span>${strings.editorial}</span>`;
}
/** All below the heading; `items` draws what the layers hold. */
function renderBody(model, options, items = () => nothing) {
    const { lang, headingLevel } = options;
    const badge = staticBadge(model, options);
    const layers = layerContents(model);
    const slices = layoutPyramid(layers.length);
    if (layers.length === 0)
        return html `<p>${noneOf({ model, lang }, ['layers'], pyramidStrings[lang].empty)}</p>`;
    const level = levelBelow(headingLevel);
    const told = layers.flatMap((contents) => contradictionsOf(model.feed, contents));
    return html `<div class="layers">
      ${layers.map((contents, at) => staticLayer(model, contents, { slice: slices[at], at, layers: layers.length, badge }, level, lang))}
    </div>
    ${staticVision(model, level, lang, told)} ${staticContradictions(model, told, level, lang)}
    ${items(layers, level, badge)}
    <section class="origins">
      ${heading(level, staticStrings[lang].sources)}
      ${sourceList(model, { cite: allCites(model, layers) }, lang)}
    </section>`;
}
/** The static form of `<fds-strategy-pyramid>`. */
const staticPyramid = {
    sheets: [pyramidStaticStyles]};

export { motto, renderBody, rights, staticPyramid };
