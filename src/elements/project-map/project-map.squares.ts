/** How many entries a place has: as numbers, and as small squares. */
import { nothing, svg, html, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { countsOf, type Place } from './project-map.layout.js';
import { meantOf, type Scene } from './project-map.scene.js';
import { layoutSquares } from './squares.layout.js';

/** So many digits stand in one line of a label. */
const ONE_LINE = 4;

/**
 * How many entries a place leads and, smaller, in how many more it takes part;
 * quiet where there is nothing, as under a filter.
 */
export function renderNumbers(scene: Scene, place: Place): TemplateResult {
  const { leads, partners } = meantOf(scene, place);
  const number = (n: number): string => formatNumber(n, scene.view.lang);
  const isLong = `${leads}${partners}`.length > ONE_LINE;
  return html`<span class="numbers num" data-long=${isLong || nothing}
    ><b class=${leads + partners > 0 ? 'number' : 'none'}>${number(leads)}</b>${
      partners > 0 ? html` <span class="joins">+${number(partners)}</span>` : nothing
    }</span
  >`;
}

/** Units of the drawing in 1 em of its own, which the style sheet sets. */
const PER_EM = 100;

/** One path a kind, however many squares: sixteen Länder are few nodes. */
export function renderSquares(scene: Scene, place: Place): TemplateResult | typeof nothing {
  const { unit, land, beside } = scene.layout.squares;
  const columns = place.iso ? land : beside;
  const squares = layoutSquares(countsOf(place), meantOf(scene, place), unit, columns);
  if (!squares) return nothing;
  const { width, height, leads, partners, rest } = squares;
  const path = (name: string, d: string): unknown =>
    d ? svg`<path class=${name} d=${d} />` : nothing;
  return html`<svg
    class="squares"
    viewBox="0 0 ${width} ${height}"
    width="${width / PER_EM}em"
    height="${height / PER_EM}em"
  >
    ${path('filled', leads)}${path('outlined', partners)}${path('rest', rest)}
  </svg>`;
}
