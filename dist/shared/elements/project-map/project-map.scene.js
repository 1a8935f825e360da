import { clipText } from '../../i18n/clip-text.js';
import { html, nothing } from 'lit';
import { refKey } from '../../model/ref.js';
import { counts } from '../../texts/de/counts.js';
import { nameOf, shortName } from '../../parts/text.js';
import { UNPUBLISHED, leadsOf, OTHERS, countsOf } from './project-map.layout.js';
import { isCollective } from './project-map.open.js';
import { noLeadWords } from '../../describe/lost.js';
import { noDataWords } from './project-map.lead.js';

/** What the templates of the map share: one rendering's values, names of places, their buttons. */
/** How the Länder are shown. */
const MAP_VIEWS = ['map', 'tiles', 'list'];
/** The standing of a place; before the code for it is there, whether it is the chosen one. */
function standingOf({ standings, open, view }, place) {
    const isChosen = open === place && (isCollective(place) || view.selection.selection?.type === 'actor');
    const standing = { state: isChosen ? 'selected' : 'plain', leads: 0, partners: 0 };
    return standings?.get(place.id) ?? standing;
}
/**
 * Whether the picture shows what is linked with a choice: not before the links are known, or all Länder
 * would have none for a moment. A chosen actor has its own projects only, which its own place shows.
 */
function isLinking({ standings, view }) {
    const { selection, linked } = view.selection;
    if (!standings || !selection || selection.type === 'actor')
        return false;
    return linked.size > 0 || selection.type === 'project';
}
/** Which of a place's projects numbers and squares mean: all of them, or the linked ones. */
function meantOf(scene, place) {
    return isLinking(scene) ? standingOf(scene, place) : countsOf(place);
}
/** What fits on the picture. */
const SHORT = 6;
/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
function codeOf(place) {
    return clipText(place.actors[0]?.short ?? place.id.replace(/^DE-/, ''), SHORT);
}
/** Name of a place as plain text. */
function placeText({ strings, view }, place) {
    if (place.id === OTHERS)
        return strings.others;
    if (place.id === UNPUBLISHED)
        return noLeadWords(view, place.leads, strings.unpublished);
    const [actor] = place.actors;
    return actor ? shortName(actor, view.lang) : codeOf(place);
}
/** Name of a place, marked where its language differs. */
function placeName(scene, place) {
    const [actor] = place.actors;
    if (isCollective(place) || !actor)
        return placeText(scene, place);
    return nameOf(actor, scene.view.lang);
}
/** Whether the feed knows who the place stands for. */
function hasData(place) {
    return place.actors.length > 0 || place.id === UNPUBLISHED;
}
/** Whether a place leads nothing of what is meant, but takes part: hatched in every view. */
function isPartnerOnly(scene, place) {
    const { leads, partners } = meantOf(scene, place);
    return leads === 0 && partners > 0;
}
/** What a place does, in words: "führt 8, beteiligt an 3". */
function partText({ strings, view }, place, note = '') {
    const [leads, partners] = [place.leads.length, place.partners.length];
    if (!hasData(place))
        return noDataWords(view);
    if (place.id === UNPUBLISHED)
        return counts[view.lang].project(leads);
    return strings[place.id === OTHERS ? 'partOfMany' : 'part']({ leads, partners, note });
}
/** Name of a place and what it does in one line; with a choice what of it is linked. */
function placeLabel(scene, place) {
    const standing = standingOf(scene, place);
    const code = place.iso && hasData(place) ? ` (${codeOf(place)})` : '';
    const name = `${placeText(scene, place)}${code}`;
    const { module } = scene.parts.contents;
    if (!module || !isLinking(scene) || !hasData(place))
        return `${name}: ${partText(scene, place)}`;
    return `${name}, ${module.linkedWords(standing, place, scene.view.lang)}`;
}
/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
function linkedRole(scene, place) {
    const { state, leads, partners } = standingOf(scene, place);
    if (state !== 'linked')
        return undefined;
    return leads === 0 && partners > 0 ? 'partner' : 'lead';
}
/** Whether a place has a part in the lead of the project whose leads are shown as connected. */
function isTied({ joint }, { actors }) {
    if (!joint)
        return false;
    const leads = leadsOf(joint);
    return actors.some(({ id }) => leads.includes(id));
}
/** The button of a place: opens its projects, or takes the choice back. */
function placeButton(scene, place, button) {
    const { view } = scene;
    const { state } = standingOf(scene, place);
    const { at, tabIndex, choose } = button;
    const actor = isCollective(place) ? undefined : place.actors[0];
    return html `<button
    type="button"
    class=${button.className}
    part="place ${state}"
    data-place=${place.id}
    data-ref=${actor ? refKey({ type: 'actor', id: actor.id }) : nothing}
    data-state=${state}
    data-hatched=${isPartnerOnly(scene, place) || nothing}
    data-role=${linkedRole(scene, place) ?? nothing}
    data-tied=${isTied(scene, place) || nothing}
    data-x=${at ? at[0] : nothing}
    data-y=${at ? at[1] : nothing}
    tabindex=${tabIndex ?? nothing}
    aria-expanded=${state === 'selected'}
    aria-current=${view.land && view.land.id === actor?.id ? 'true' : nothing}
    @click=${choose ?? nothing}
  >
    <span class="seen" aria-hidden="true">${button.content}</span>
    <span class="heard">${placeLabel(scene, place)}</span>
  </button>`;
}
/** A line of the legend with its mark. */
function legendItem(kind, text) {
    return html `<li><span class="swatch" data-kind=${kind} aria-hidden="true"></span>${text}</li>`;
}

export { MAP_VIEWS, codeOf, hasData, isLinking, isPartnerOnly, isTied, legendItem, linkedRole, meantOf, partText, placeButton, placeLabel, placeName, placeText, standingOf };
