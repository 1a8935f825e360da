import { nothing, html } from 'lit';
import { placeButton, placeName, leadCount, isPartnerOnly, hasData } from './project-map.scene.js';

/** What stands with the picture, map or tiles: its legend, and the places that it cannot show. */
/** The meaning of numbers, hatching and fills in words. */
function renderLegend(scene) {
    const { legend } = scene.strings;
    const places = [...scene.standings.values()];
    const anyIs = (state) => places.some((standing) => standing.state === state);
    const item = (kind, text) => html `<li><span class="swatch" data-kind=${kind} aria-hidden="true"></span>${text}</li>`;
    return html `<ul class="legend small muted" part="legend" aria-label=${legend.title}>
    <li>${legend.number}</li>
    ${scene.layout.laender.some(isPartnerOnly) ? item('partner', legend.partner) : nothing}
    ${scene.layout.laender.every(hasData) ? nothing : item('unknown', scene.strings.noData)}
    ${anyIs('selected') ? item('chosen', legend.chosen) : nothing}
    ${anyIs('linked')
        ? html `${item('linked-lead', legend.linkedLead)}
          ${item('linked-partner', legend.linkedPartner)}`
        : nothing}
  </ul>`;
}
/** What has no place on the map, in the same language. */
function renderBeside(scene) {
    const { strings, layout, choosePlace } = scene;
    if (layout.beside.length === 0)
        return nothing;
    return html `<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${strings.beside}</p>
    ${layout.beside.map((place) => placeButton(scene, place, {
        className: 'stripe',
        choose: () => {
            choosePlace(place.id);
        },
        content: html `<span class="stripe-name">${placeName(scene, place)}</span>
          <span class="number num">${leadCount(scene, place)}</span>`,
    }))}
  </div>`;
}

export { renderBeside, renderLegend };
