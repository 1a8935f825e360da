import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { mayLackLinks } from '../../model/lost-links.js';
import { counts } from '../../texts/de/counts.js';
import { details, background } from '../../parts/details.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { link } from '../../parts/link.js';
import { foldStyles } from '../../styles/fold.styles.js';
import { topicMarkStyles } from '../../styles/topic-mark.styles.js';
import { chosenStyles } from './chosen.styles.js';
import { contentsStyles } from './contents.styles.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { renderEntries, jointWords, jointlyWithout, ledBy } from './project-map.entries.js';
import { OTHERS, UNPUBLISHED } from './project-map.layout.js';
import { nothingReadable, noneKnown, PARTS, isPartial } from '../../describe/lost.js';
import { panelHeading } from './project-map.panel.js';
import { placeName, partText, placeButton } from './project-map.scene.js';
import { isLinked } from './project-map.standing.js';
export { standingsOf } from './project-map.standing.js';
export { linkedWords, renderChoiceLegend } from './project-map.choice-legend.js';
export { renderTies, tieWords } from './project-map.ties.js';

/** The projects of the open place, or what is linked: fetched when a visitor is about to choose. */
/** The look of what is rendered here. */
const sheets = [
    topicMarkStyles,
    foldStyles,
    contentsStyles,
    chosenStyles,
];
function renderGroup(scene, title, projects, remark) {
    if (projects.length === 0)
        return nothing;
    const { view } = scene;
    return html `<div class="group">
    ${heading(levelBelow(levelBelow(view.headingLevel)), title)}
    ${renderEntries(scene, projects, remark)}
  </div>`;
}
function renderAbout({ view }, actor) {
    const { url } = actor;
    const page = url && link(url, URL.canParse(url) ? new URL(url).hostname || url : clipText(url, NAME_LENGTH));
    return html `<div class="about">
    ${page ? html `<p>${page}</p>` : nothing} ${background(view, actor)}
  </div>`;
}
function renderOrganisationList(scene, places) {
    const { view, choosePlace } = scene;
    return html `<ul
    class="entries organisations"
    aria-label=${contentsStrings[view.lang].organisations}
  >
    ${places.map((place) => html `<li>
          ${placeButton(scene, place, {
        className: 'entry',
        choose: () => {
            choosePlace(place.id);
        },
        content: placeName(scene, place),
    })}
          <span class="muted small">${partText(scene, place)}</span>
        </li>`)}
  </ul>`;
}
/** The organisations inside the collective place; each opens its own projects. */
function renderOrganisations(scene, { inside }) {
    const strings = contentsStrings[scene.view.lang];
    // What takes part in nothing that can be read may have a part in something.
    const isKnown = !isPartial(scene.view.model, ['projects'], PARTS);
    const idle = isKnown ? scene.layout.totals.idle : 0;
    const leading = inside.filter(({ leads }) => leads.length > 0);
    const rest = inside.slice(leading.length);
    return html `${leading.length > 0 ? renderOrganisationList(scene, leading) : nothing}
  ${rest.length > 0
        ? html `<details class="fold" ?open=${leading.length === 0}>
          <summary>${strings.partnersOnly(rest.length)}</summary>
          ${renderOrganisationList(scene, rest)}
        </details>`
        : nothing}
  ${idle > 0 ? html `<p class="muted small">${strings.idle(idle)}</p>` : nothing}`;
}
function renderBack(scene, place) {
    const others = scene.layout.places.get(OTHERS);
    if (!others?.inside.includes(place))
        return nothing;
    const goBack = () => {
        scene.choosePlace(OTHERS);
    };
    return html `<button type="button" class="link small" @click=${goBack}>
    <span aria-hidden="true">←</span> ${contentsStrings[scene.view.lang].back}
  </button>`;
}
function renderProjects(scene, place) {
    const strings = contentsStrings[scene.view.lang];
    if (place.id === OTHERS)
        return renderOrganisations(scene, place);
    if (place.id === UNPUBLISHED)
        return renderEntries(scene, place.leads, () => undefined);
    if (place.leads.length + place.partners.length === 0) {
        return html `<p>${noneKnown(scene.view, strings.nothing, ['projects'], PARTS)}</p>`;
    }
    const ids = place.actors.map(({ id }) => id);
    return html `${renderGroup(scene, strings.leads, place.leads, jointlyWithout(scene, ids))}
  ${renderGroup(scene, strings.partners, place.partners, ledBy(scene))}`;
}
/** The projects of the open place. */
function renderPlace(scene, place) {
    const [actor] = place.actors;
    const joint = jointWords(scene, place.leads);
    return html `${renderBack(scene, place)} ${panelHeading(scene, placeName(scene, place))}
    <p class="muted">${partText(scene, place, joint && ` (${joint})`)}</p>
    ${renderProjects(scene, place)}
    ${actor && place.id !== OTHERS ? renderAbout(scene, actor) : nothing}`;
}
/** That no entry is linked with the choice, or none that could be read. */
function linkedNothing({ lang, selection: { selection }, whole }) {
    const isLost = selection && mayLackLinks(whole, selection);
    return isLost ? nothingReadable(lang) : contentsStrings[lang].linkedNothing;
}
/** What is linked with something that was chosen in another widget. */
function renderLinked(scene) {
    const { view, strings } = scene;
    const { selection } = view.selection;
    const linked = view.model.feed.projects.filter((project) => isLinked(view.selection, project));
    const isOwn = selection && selection.type !== 'project' && view.showsDetails;
    return html `${panelHeading(scene, strings.linkedHeading)}
    <p class="muted">
      ${linked.length > 0 ? counts[view.lang].project(linked.length) : linkedNothing(view)}
    </p>
    ${isOwn ? details({ ...view, headingLevel: levelBelow(view.headingLevel) }, selection) : nothing}
    ${renderEntries(unmarked(scene), linked, ledBy(scene))}`;
}
/** Where all projects of a list are linked, none is marked: the marks would say nothing. */
function unmarked(scene) {
    const { view } = scene;
    return { ...scene, view: { ...view, selection: { ...view.selection, linked: new Set() } } };
}
/** What the panel holds once something is open or chosen. */
function renderContents(scene) {
    const { open, view } = scene;
    if (!open)
        return renderLinked(scene);
    return renderPlace(view.selection.selection?.type === 'actor' ? unmarked(scene) : scene, open);
}
/** On small screens the way from the picture to what it has opened, which may stand far below. */
function renderToPanel({ goToPanel, open, view }) {
    if (!open)
        return nothing;
    return html `<button type="button" class="link small to-panel" @click=${goToPanel}>
    ${contentsStrings[view.lang].toEntries}
  </button>`;
}

export { renderContents, renderToPanel, sheets };
