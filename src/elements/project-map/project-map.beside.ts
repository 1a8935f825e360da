/** What stands with the picture, map or tiles: its legend, and the places that it cannot show. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  hasData,
  isPartnerOnly,
  legendItem,
  placeButton,
  placeName,
  renderNumbers,
  standingOf,
  type Scene,
} from './project-map.scene.js';
import type { Place } from './project-map.layout.js';
import { noDataWords } from './project-map.lead.js';
import { foldList } from '../../parts/fold-list.js';

/** The meaning of numbers, hatching and fills in words; that of a choice comes with its code. */
export function renderLegend(scene: Scene): TemplateResult {
  const { layout, parts, strings } = scene;
  const { legend } = strings;
  const { laender } = layout;
  return html`<ul class="legend small muted" part="legend" aria-label=${legend.title}>
    <li>${legend.number}</li>
    ${laender.some(({ partners }) => partners.length > 0) ? html`<li>${legend.joins}</li>` : nothing}
    ${laender.some(isPartnerOnly) ? legendItem('partner', legend.partner) : nothing}
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
        ${renderNumbers(scene, place)}`,
    });
  // What is open, or linked with a choice, must be seen.
  const isNeeded = (place: Place): boolean =>
    place === open || standingOf(scene, place).state !== 'plain';
  if (layout.beside.length === 0) return nothing;
  return html`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${strings.beside}</p>
    ${foldList(layout.beside, (some) => html`${some.map(stripe)}`, { lang: view.lang, isNeeded })}
  </div>`;
}
