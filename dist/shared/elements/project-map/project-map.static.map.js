import { clipText } from '../../parts/clip-text.js';
import { svg, nothing, html } from 'lit';
import { laenderShapes, mapViewBox } from '../../geo/laender.js';
import { formatNumber } from '../../i18n/format-number.js';
import { mapStaticStrings } from '../../texts/de/project-map-static.js';

/** The map as a drawing that needs no script: shapes, and the two numbers of each Land. */
/** Distance between the lines of a label, in viewBox units. */
const LINE = 34;
function numbers({ leads, partners, actors }, { label, callout }, lang) {
    const [x, y] = callout ?? label;
    const joins = partners.length > 0 ? ` +${formatNumber(partners.length, lang)}` : '';
    const code = clipText(actors[0]?.short ?? '', 6);
    return svg `${callout ? svg `<path class="leader" d=${`M${label[0]} ${label[1]}L${x} ${y}`}></path><circle class="ground" cx=${x} cy=${y} r=${LINE}></circle>` : nothing}<text
      class="code" x=${x} y=${y - LINE / 3}>${code}</text><text
      class="number" x=${x} y=${y + (2 * LINE) / 3}>${formatNumber(leads.length, lang)}<tspan class="joins">${joins}</tspan></text>`;
}
/** Shapes first, or a neighbour would cover the numbers that reach beyond their Land. */
function staticMap(layout, lang) {
    const drawn = laenderShapes.map((shape) => ({ shape, place: layout.places.get(shape.iso) }));
    return html `<figure class="map">
    <svg
      viewBox="0 0 ${mapViewBox.width} ${mapViewBox.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${drawn.map(({ shape, place }) => svg `<path class="land" data-leads=${place && place.leads.length > 0 ? 'yes' : 'no'} d=${shape.path}></path>`)}
      ${drawn.map(({ shape, place }) => (place && place.actors.length > 0 ? numbers(place, shape, lang) : nothing))}
    </svg>
    <figcaption class="small muted">${mapStaticStrings[lang].mapCaption}</figcaption>
  </figure>`;
}

export { staticMap };
