import { nothing, html } from 'lit';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { legendItem } from './project-map.scene.js';

/** What a choice adds to the picture in words: lines of the legend, and of a place's name. */
/** Chosen, linked, led together: each only where it is to be seen. */
function renderChoiceLegend({ joint, standings, view }) {
    const { legend } = contentsStrings[view.lang];
    const states = new Set();
    standings?.forEach(({ state }) => states.add(state));
    return html `${states.has('selected') ? legendItem('chosen', legend.chosen) : nothing}
  ${view.land ? legendItem('home', legend.home) : nothing}
  ${states.has('linked')
        ? html `${legendItem('linked-lead', legend.linkedLead)}
        ${legendItem('linked-partner', legend.linkedPartner)}`
        : nothing}
  ${joint ? legendItem('tie', legend.tie) : nothing}`;
}
/** What of a place is linked with the selection; nothing where it is not. */
function linkedWords({ state, leads, partners }, lang) {
    if (state !== 'linked')
        return undefined;
    return contentsStrings[lang].linkedPart(leads, partners);
}

export { linkedWords, renderChoiceLegend };
