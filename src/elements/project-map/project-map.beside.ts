/** What stands with the picture, map or tiles: its legend, and the places that it cannot show. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  hasData,
  isLinking,
  isPartnerOnly,
  legendItem,
  placeButton,
  placeName,
  standingOf,
  type Scene,
} from './project-map.scene.js';
import type { Place } from './project-map.layout.js';
import { noDataWords } from './project-map.lead.js';
import { renderNumbers, renderSquares } from './project-map.squares.js';
import { foldList } from '../../parts/fold-list.js';

/** The meaning of squares, numbers and hatching in words; that of a choice comes with its code. */
export function renderLegend(scene: Scene): TemplateResult {
  const { layout, parts, strings } = scene;
  const { legend } = strings;
  // What takes part in something linked is explained with the choice.
  const isPlainPartner = (place: Place): boolean =>
    !isLinking(scene) && isPartnerOnly(scene, place);
  const { laender, beside, squares } = layout;
  const has = (list: 'leads' | 'partners'): boolean =>
    [...laender, ...beside].some((place) => place[list].length > 0);
  return html`<ul class="legend small muted" part="legend" aria-label=${legend.title}>
    <li>${legend.unit(squares.unit)}</li>
    ${has('leads') ? legendItem('leads', legend.leads) : nothing}
    ${has('partners') ? legendItem('partners', legend.partners) : nothing}
    ${laender.some(isPlainPartner) ? legendItem('partner', legend.partner) : nothing}
    ${laender.every(hasData) ? nothing : legendItem('unknown', noDataWords(scene.view))}
    ${parts.contents.module?.renderChoiceLegend(scene) ?? nothing}
  </ul>`;
}

/** What has no place on the map, in the same language. */
export function renderBeside(scene: Scene): TemplateResult | typeof nothing {
  const { strings, layout, choosePlace, open, view } = scene;
  const stripe = (place: Place): TemplateResult =>
    placeButton(scene, place, {
      className: 'stripe',
      choose: () => {
        choosePlace(place.id);
      },
      content: html`<span class="stripe-name">${placeName(scene, place)}</span>
        ${renderNumbers(scene, place)} ${renderSquares(scene, place)}`,
    });
  // What is open, or linked with a choice, must be seen.
  const isNeeded = (place: Place): boolean =>
    place === open || standingOf(scene, place).state !== 'plain';
  if (layout.beside.length === 0) return nothing;
  return html`<div class="beside" part="beside" role="toolbar" aria-labelledby="beside">
    <p id="beside" class="side-title">${strings.beside}</p>
    ${foldList(layout.beside, (some) => html`${some.map(stripe)}`, { lang: view.lang, isNeeded })}
  </div>`;
}
