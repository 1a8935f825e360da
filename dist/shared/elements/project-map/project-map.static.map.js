import { clipText } from '../../i18n/clip-text.js';
import { svg, nothing, html } from 'lit';
import { laenderShapes, mapViewBox } from '../../geo/laender.js';
import { formatNumber } from '../../i18n/format-number.js';
import { leaderPath } from './leaders.layout.js';
import { countsOf } from './project-map.layout.js';
import { layoutSquares, PITCH } from './squares.layout.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { mapStaticStrings } from '../../texts/de/project-map-static.js';

/** The map as a drawing that needs no script: shapes, numbers and squares of each Land. */
/** Distance between the lines of a label, in viewBox units. */
const LINE = 34;
/** Width of the ground under a label beside its Land. */
const WIDTH = 92;
/** So many digits fit into a line. */
const ONE_LINE = 4;
/** A unit of the squares in viewBox units. */
const SCALE = 1.5;
/** Where the labels of small Länder stand: away from the coast, and from each other. */
const BESIDE = {
    'DE-HH': [126, 56],
    'DE-HB': [56, 158],
    'DE-BE': [548, 196],
    'DE-SL': [48, 622],
};
/** The lines of a label: code, numbers, squares. */
function renderLabel(place, [x, y], squares, lang) {
    const counts = countsOf(place);
    // What has no room stands below in words.
    const isShort = `${counts.leads}${counts.partners}`.length <= ONE_LINE;
    const joins = counts.partners > 0 && isShort ? ` +${formatNumber(counts.partners, lang)}` : '';
    const code = clipText(place.actors[0]?.short ?? '', 6);
    const move = (width) => `translate(${x - (width * SCALE) / 2} ${y + LINE / 2}) scale(${SCALE})`;
    return svg `<text class="code" x=${x} y=${y - (2 * LINE) / 3}>${code}</text><text
      class="number" x=${x} y=${y + LINE / 3}>${formatNumber(counts.leads, lang)}<tspan class="joins">${joins}</tspan></text>${squares
        ? svg `<g transform=${move(squares.width)}><path class="filled" d=${squares.leads}></path><path class="outlined" d=${squares.partners}></path></g>`
        : nothing}`;
}
function numbers(layout, place, shape, lang) {
    const { label, callout, iso } = shape;
    const counts = countsOf(place);
    const { unit, land } = layout.squares;
    const squares = layoutSquares(counts, counts, unit, land);
    if (!callout)
        return renderLabel(place, label, squares, lang);
    const at = BESIDE[iso] ?? callout;
    const height = 2 * LINE + (squares ? (squares.height + PITCH) * SCALE : 0);
    return svg `<path class="leader" d=${leaderPath(shape, at)}></path><rect
      class="ground" x=${at[0] - WIDTH / 2} y=${at[1] - 1.5 * LINE} width=${WIDTH} height=${height}
    ></rect>${renderLabel(place, at, squares, lang)}`;
}
/** Shapes first, or a neighbour would cover the numbers that reach beyond their Land. */
function staticMap(layout, lang) {
    const unit = projectMapStrings[lang].legend.unit(layout.squares.unit);
    const drawn = laenderShapes.map((shape) => ({ shape, place: layout.places.get(shape.iso) }));
    return html `<figure class="map">
    <svg
      viewBox="0 0 ${mapViewBox.width} ${mapViewBox.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${drawn.map(({ shape, place }) => svg `<path class="land" data-leads=${place && place.leads.length > 0 ? 'yes' : 'no'} d=${shape.path}></path>`)}
      ${drawn.map(({ shape, place }) => (place && place.actors.length > 0 ? numbers(layout, place, shape, lang) : nothing))}
    </svg>
    <figcaption class="small muted">${mapStaticStrings[lang].mapCaption(unit)}</figcaption>
  </figure>`;
}

export { staticMap };
