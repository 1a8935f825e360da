import { DOT } from '../../i18n/no-break.js';
import { scopeName, namesOf } from '../../parts/names.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing } from 'lit';
import { heading, levelBelow } from '../../parts/heading.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { projectFacts } from './project-map.facts.js';
import { UNPUBLISHED, OTHERS, leadsOf } from './project-map.layout.js';
import { mapStaticStrings } from '../../texts/de/project-map-static.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { noLeadWords, noneKnown, PARTS, moreLeads } from '../../describe/lost.js';
import { noDataWords } from './project-map.lead.js';
import { foldList } from '../../parts/fold-list.js';

/** Every place in words: what it leads, with whom, and in what else it takes part. */
/** Kind, scope and status, and who else leads. */
function remark(scene, place, project) {
    const { lang } = scene;
    const own = place.actors.map(({ id }) => id);
    const others = namesOf(scene.model, leadsOf(project).filter((id) => !own.includes(id)), lang);
    // The place of those without a lead says so itself.
    const said = place.id === UNPUBLISHED
        ? undefined
        : moreLeads(scene, project, others, contentsStrings[lang].jointly);
    return html `<span class="muted small"
    >${projectFacts(scene, project)}${said ? html `${DOT}${said}` : nothing}</span
  >`;
}
function ledItem(scene, place, project) {
    const { model, lang, anchored } = scene;
    const isFirst = !anchored.has(project.id);
    anchored.add(project.id);
    return html `<li id=${isFirst ? `fds-project-${project.id}` : nothing}>
    ${topicMark(model, project.topic)}${textOf(project, 'title', lang)}${scene.badge({ type: 'project', id: project.id })}
    ${remark(scene, place, project)}
  </li>`;
}
function partnerItem(scene, project) {
    const { model, lang } = scene;
    return html `<li>
    ${topicMark(model, project.topic)}${textOf(project, 'title', lang)}${scene.badge({ type: 'project', id: project.id })}
    <span class="muted small">${scopeName(scene, project)}</span>
  </li>`;
}
function partnerList(scene, { partners }) {
    if (partners.length === 0)
        return nothing;
    return html `<p class="label">${contentsStrings[scene.lang].partners}</p>
    <ul>
      ${partners.map((project) => partnerItem(scene, project))}
    </ul>`;
}
function ledList(scene, place) {
    const { lang } = scene;
    const { leads, partners, id } = place;
    if (leads.length + partners.length === 0) {
        const words = noneKnown(scene, mapStaticStrings[lang].noEntry, ['projects'], PARTS);
        return html `<p class="muted">${words}</p>`;
    }
    if (leads.length === 0) {
        const { takesPartOnly } = mapStaticStrings[lang];
        return html `<p class="muted">
      ${noneKnown(scene, takesPartOnly, ['projects'], ['projects/lead'])}
    </p>`;
    }
    return html `${id === UNPUBLISHED ? nothing : html `<p class="label">${contentsStrings[lang].leads}</p>`}
    <ul>
      ${leads.map((project) => ledItem(scene, place, project))}
    </ul>`;
}
function title(scene, { id, iso, actors, leads }) {
    const { lang } = scene;
    if (id === OTHERS)
        return projectMapStrings[lang].others;
    if (id === UNPUBLISHED)
        return noLeadWords(scene, leads, projectMapStrings[lang].unpublished);
    const [actor] = actors;
    if (!actor)
        return id;
    return html `${nameOf(actor, lang)}${iso && actor.short ? ` (${clipText(actor.short, CODE_LENGTH)})` : nothing}`;
}
/** `fds-actor-DE-HH`; places that are no actor have none. */
const anchor = ({ id, actors }) => actors.length === 1 && actors[0]?.id === id ? `fds-actor-${id}` : nothing;
/** One place with its projects; a Land that the feed does not know says so. */
function staticPlace(scene, place, level) {
    const isKnown = place.actors.length > 0 || place.id === UNPUBLISHED;
    if (place.inside.length > 0) {
        return html `<section class="place">
      ${heading(level, title(scene, place))}
      ${foldList(place.inside, (some) => html `${some.map((each) => staticPlace(scene, each, levelBelow(level)))}`, scene)}
    </section>`;
    }
    return html `<section class="place" id=${anchor(place)}>
    ${heading(level, title(scene, place))}
    ${isKnown
        ? html `${ledList(scene, place)} ${partnerList(scene, place)}`
        : html `<p class="muted">${noDataWords(scene)}</p>`}
  </section>`;
}

export { staticPlace };
