import { nothing, html, svg } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { countsOf } from './project-map.layout.js';
import { meantOf } from './project-map.scene.js';
import { layoutSquares } from './squares.layout.js';

/** How many entries a place has: as numbers, and as small squares. */
/** So many digits stand in one line of a label. */
const ONE_LINE = 4;
/**
 * How many entries a place leads and, smaller, in how many more it takes part;
 * quiet where there is nothing, as under a filter.
 */
function renderNumbers(scene, place) {
    const { leads, partners } = meantOf(scene, place);
    const number = (n) => formatNumber(n, scene.view.lang);
    const isLong = `${leads}${partners}`.length > ONE_LINE;
    return html `<span class="numbers num" data-long=${isLong || nothing}
    ><b class=${leads + partners > 0 ? 'number' : 'none'}>${number(leads)}</b>${partners > 0 ? html ` <span class="joins">+${number(partners)}</span>` : nothing}</span
  >`;
}
/** Units of the drawing in 1 em of its own, which the style sheet sets. */
const PER_EM = 100;
/** One path a kind, however many squares: sixteen Länder are few nodes. */
function renderSquares(scene, place) {
    const { unit, land, beside } = scene.layout.squares;
    const columns = place.iso ? land : beside;
    const squares = layoutSquares(countsOf(place), meantOf(scene, place), unit, columns);
    if (!squares)
        return nothing;
    const { width, height, leads, partners, rest } = squares;
    const path = (name, d) => d ? svg `<path class=${name} d=${d} />` : nothing;
    return html `<svg
    class="squares"
    viewBox="0 0 ${width} ${height}"
    width="${width / PER_EM}em"
    height="${height / PER_EM}em"
  >
    ${path('filled', leads)}${path('outlined', partners)}${path('rest', rest)}
  </svg>`;
}

export { renderNumbers, renderSquares };
