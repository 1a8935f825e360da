import { nothing, html } from 'lit';
import { legendItem, hasData, isLinking, isPartnerOnly, standingOf, placeButton, placeName } from './project-map.scene.js';
import { noDataWords } from './project-map.lead.js';
import { renderNumbers, renderSquares } from './project-map.squares.js';
import { foldList } from '../../parts/fold-list.js';

/** What stands with the picture, map or tiles: its legend, and the places that it cannot show. */
/** The meaning of squares, numbers and hatching in words; that of a choice comes with its code. */
function renderLegend(scene) {
    const { layout, parts, strings } = scene;
    const { legend } = strings;
    // What takes part in something linked is explained with the choice.
    const isPlainPartner = (place) => !isLinking(scene) && isPartnerOnly(scene, place);
    const { laender, beside, squares } = layout;
    const has = (list) => [...laender, ...beside].some((place) => place[list].length > 0);
    return html `<ul class="legend small muted" part="legend" aria-label=${legend.title}>
    <li>${legend.unit(squares.unit)}</li>
    ${has('leads') ? legendItem('leads', legend.leads) : nothing}
    ${has('partners') ? legendItem('partners', legend.partners) : nothing}
    ${laender.some(isPlainPartner) ? legendItem('partner', legend.partner) : nothing}
    ${laender.every(hasData) ? nothing : legendItem('unknown', noDataWords(scene.view))}
    ${parts.contents.module?.renderChoiceLegend(scene) ?? nothing}
  </ul>`;
}
/** What has no place on the map, in the same language. */
function renderBeside(scene) {
    const { strings, layout, choosePlace, open, view } = scene;
    const stripe = (place) => placeButton(scene, place, {
        className: 'stripe',
        choose: () => {
            choosePlace(place.id);
        },
        content: html `<span class="stripe-name">${placeName(scene, place)}</span>
        ${renderNumbers(scene, place)} ${renderSquares(scene, place)}`,
    });
    // What is open, or linked with a choice, must be seen.
    const isNeeded = (place) => place === open || standingOf(scene, place).state !== 'plain';
    if (layout.beside.length === 0)
        return nothing;
    return html `<div class="beside" part="beside" role="toolbar" aria-labelledby="beside">
    <p id="beside" class="side-title">${strings.beside}</p>
    ${foldList(layout.beside, (some) => html `${some.map(stripe)}`, { lang: view.lang, isNeeded })}
  </div>`;
}

export { renderBeside, renderLegend };
