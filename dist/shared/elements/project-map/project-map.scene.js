import { nothing, html } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { localName } from '../../i18n/language.js';
import { refKey } from '../../model/ref.js';
import { counts } from '../../parts/counts.strings.js';
import { nameOf } from '../../parts/text.js';
import { UNPUBLISHED, OTHERS } from './project-map.layout.js';
import { isCollective } from './project-map.standing.js';

/** What the templates of the map share: one rendering's values, names of places, their buttons. */
/** The standing of a place; plain where the layout does not have it. */
function standingOf({ standings }, { id }) {
    return standings.get(id) ?? { state: 'plain', leads: 0, partners: 0 };
}
/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
function codeOf(place) {
    return place.actors[0]?.short ?? place.id.replace(/^DE-/, '');
}
/** Name of a place as plain text. */
function placeText({ strings, view }, place) {
    if (place.id === OTHERS)
        return strings.others;
    if (place.id === UNPUBLISHED)
        return strings.unpublished;
    const [actor] = place.actors;
    return actor ? localName(actor, view.lang).text : codeOf(place);
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
/** Whether a place leads nothing, but takes part: hatched in every view. */
function isPartnerOnly({ leads, partners }) {
    return leads.length === 0 && partners.length > 0;
}
/** What a place does, in words: "führt 8, beteiligt an 3". */
function partText({ strings, view }, place) {
    const [leads, partners] = [place.leads.length, place.partners.length];
    if (!hasData(place))
        return strings.noData;
    if (place.id === UNPUBLISHED)
        return counts[view.lang].project(leads);
    return strings[place.id === OTHERS ? 'partOfMany' : 'part']({ leads, partners });
}
/** Name, part and relation to the selection of a place in one line. */
function placeLabel(scene, place) {
    const standing = standingOf(scene, place);
    const code = place.iso && hasData(place) ? ` (${codeOf(place)})` : '';
    const linked = standing.state === 'linked' ? `, ${scene.strings.linkedPart(standing)}` : '';
    return `${placeText(scene, place)}${code}: ${partText(scene, place)}${linked}`;
}
/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
function linkedRole(scene, place) {
    const { state, leads, partners } = standingOf(scene, place);
    if (state !== 'linked')
        return undefined;
    return leads === 0 && partners > 0 ? 'partner' : 'lead';
}
/** Number of projects that a place leads, with the language's separators. */
function leadCount({ view }, { leads }) {
    return formatNumber(leads.length, view.lang);
}
/** The button of a place: opens its projects, or takes the choice back. */
function placeButton(scene, place, button) {
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
    data-hatched=${isPartnerOnly(place) ? 'own' : nothing}
    data-role=${linkedRole(scene, place) ?? nothing}
    data-x=${at ? at[0] : nothing}
    data-y=${at ? at[1] : nothing}
    tabindex=${tabIndex ?? nothing}
    aria-pressed=${state === 'selected'}
    @click=${choose ?? nothing}
  >
    <span class="seen" aria-hidden="true">${button.content}</span>
    <span class="heard">${placeLabel(scene, place)}</span>
  </button>`;
}

export { codeOf, hasData, isPartnerOnly, leadCount, linkedRole, partText, placeButton, placeLabel, placeName, placeText, standingOf };
