import { DOT } from '../../i18n/no-break.js';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sameRef } from '../../model/ref.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { details } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { levelBelow } from '../../parts/heading.js';
import { textOf, shortName } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { projectFacts } from './project-map.facts.js';
import { leadsOf } from './project-map.layout.js';
import { renderFold } from './project-map.pages.js';
import { moreLeads } from '../../describe/lost.js';

/** Projects as a list: topic, title, kind, scope, status, and who leads. */
/** More projects than this are folded away under their number. */
const FOLD_ABOVE = 8;
/** More names than this would hide what they belong to; the details have all of them. */
const NAMES = 5;
/** The first names, and how many more there are. */
function fewNames(names, lang) {
    const rest = names.length - NAMES;
    if (rest <= 1)
        return names.join(', ');
    return contentsStrings[lang].andOthers(names.slice(0, NAMES).join(', '), rest);
}
/** Names of those who lead, in the order of the feed. */
function leadNames({ view }, ids) {
    const names = ids
        .flatMap((id) => view.model.find('actor', id) ?? [])
        // Five of them stand in a remark: of each the start is enough.
        .map((actor) => clipText(shortName(actor, view.lang), CODE_LENGTH));
    return fewNames(names, view.lang);
}
/** Says with whom the given actors lead a project together. */
function jointlyWithout(scene, ids) {
    return (project) => {
        const names = leadNames(scene, leadsOf(project).filter((id) => !ids.includes(id)));
        return moreLeads(scene.view, project, names, contentsStrings[scene.view.lang].jointly);
    };
}
/** Says who leads a project. */
function ledBy(scene) {
    return (project) => {
        const names = leadNames(scene, leadsOf(project));
        const { ledBy: say } = contentsStrings[scene.view.lang];
        return moreLeads(scene.view, project, names, say) ?? scene.strings.unpublished;
    };
}
/** How many of some projects have several leads, in words; nothing where none has. */
function jointWords({ view }, projects) {
    const joint = projects.filter((project) => leadsOf(project).length > 1).length;
    return joint > 0 ? contentsStrings[view.lang].joint(joint, projects.length) : undefined;
}
function renderDetails({ view }, { id }) {
    const ref = { type: 'project', id };
    if (!view.showsDetails || !sameRef(view.selection.selection, ref))
        return undefined;
    return details({ ...view, headingLevel: levelBelow(view.headingLevel) }, ref);
}
function renderEntry(scene, project, remark) {
    const { view } = scene;
    const ref = { type: 'project', id: project.id };
    const said = remark(project);
    const title = html `${topicMark(view.model, project.topic)}${textOf(project, 'title', view.lang)}`;
    const point = () => {
        scene.pointProject(project);
    };
    const leave = () => {
        scene.pointProject(undefined);
    };
    const isJoint = leadsOf(project).length > 1;
    return html `<li
    @pointerenter=${isJoint ? point : nothing}
    @pointerleave=${isJoint ? leave : nothing}
    @focusin=${isJoint ? point : nothing}
    @focusout=${isJoint ? leave : nothing}
  >
    ${entryButton(view, ref, title)}
    <p class="remark muted small">
      ${projectFacts(view, project)}${said ? html `${DOT}<span class="leads">${said}</span>` : nothing}
    </p>
    ${renderDetails(scene, project)}
  </li>`;
}
function renderItems(scene, projects, remark) {
    return html `<ul class="entries">
    ${repeat(projects, ({ id }) => id, (project) => renderEntry(scene, project, remark))}
  </ul>`;
}
/** A list of projects; what goes beyond the first ones opens on request. */
function renderEntries(scene, projects, remark) {
    // Two more than the limit are shown at once: a fold for one or two would save nothing.
    if (projects.length <= FOLD_ABOVE + 2)
        return renderItems(scene, projects, remark);
    const rest = projects.slice(FOLD_ABOVE);
    return html `${renderItems(scene, projects.slice(0, FOLD_ABOVE), remark)}
  ${renderFold(scene, {
        // The first project tells the lists of a place apart, and one place from the next.
        key: `${scene.open?.id ?? ''}/${projects[0]?.id ?? ''}`,
        summary: contentsStrings[scene.view.lang].more(rest.length),
        projects: rest,
        render: (shown) => renderItems(scene, shown, remark),
    })}`;
}

export { fewNames, jointWords, jointlyWithout, ledBy, renderEntries };
