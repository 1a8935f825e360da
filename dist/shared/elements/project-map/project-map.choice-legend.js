import { nothing, html } from 'lit';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { countsOf, UNPUBLISHED } from './project-map.layout.js';
import { legendItem, isLinking } from './project-map.scene.js';

/** What a choice adds to the picture in words: lines of the legend, and of a place's name. */
/** Chosen, linked, led together: each only where it is to be seen. */
function renderChoiceLegend(scene) {
    const { joint, standings, view } = scene;
    const { legend } = contentsStrings[view.lang];
    const states = new Set();
    standings?.forEach(({ state }) => states.add(state));
    return html `${states.has('selected') ? legendItem('chosen', legend.chosen) : nothing}
  ${view.land ? legendItem('home', legend.home) : nothing}
  ${states.has('linked')
        ? html `${legendItem('linked-lead', legend.linkedLead)}
        ${legendItem('linked-partner', legend.linkedPartner)}`
        : nothing}
  ${isLinking(scene) ? legendItem('rest', legend.rest) : nothing}
  ${joint ? legendItem('tie', legend.tie) : nothing}`;
}
/** What of a place is linked with the selection: "verknüpft: 2 von 9 federführend". */
function linkedWords(standing, place, lang) {
    const { linkedPart, linkedCount } = contentsStrings[lang];
    const all = countsOf(place);
    const { state, leads, partners } = standing;
    const count = leads + partners;
    // Nobody leads what has no lead; and who took part in an event is linked by no project at all.
    if (count > 0 && place.id !== UNPUBLISHED)
        return linkedPart(standing, all);
    return linkedCount(count > 0 || state === 'linked', count, all.leads + all.partners);
}

export { linkedWords, renderChoiceLegend };
