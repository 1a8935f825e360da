import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sameRef } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { actorNames, scopeName } from '../../parts/names.js';
import { levelBelow } from '../../parts/heading.js';
import { terms } from '../../parts/terms.strings.js';
import { textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { contentsStrings } from './project-map.contents.strings.js';
import { renderFold } from './project-map.fold.js';
import { leadsOf } from './project-map.layout.js';

/** Projects as a list: topic, title, kind, scope, status, and who leads. */
/** More projects than this are folded away under their number. */
const FOLD_ABOVE = 8;
/** Says with whom the given actors lead a project together. */
function jointlyWithout({ view }, ids) {
    return (project) => {
        const names = actorNames(view, leadsOf(project).filter((id) => !ids.includes(id)));
        return names ? contentsStrings[view.lang].jointly(names) : undefined;
    };
}
/** Says who leads a project. */
function ledBy({ view, strings }) {
    return (project) => {
        const names = actorNames(view, leadsOf(project));
        return names ? contentsStrings[view.lang].ledBy(names) : strings.unpublished;
    };
}
/** Kind, scope and status of a project in words. */
function projectFacts({ view }, project) {
    const words = terms[view.lang];
    const { kind, status } = project;
    return html `${kind ? words.projectKind[kind] : words.type.project} · ${scopeName(view, project)} ·
  ${status ? words.projectStatus[status] : contentsStrings[view.lang].statusUnknown}`;
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
    return html `<li>
    ${entryButton(view, ref, title)}
    <p class="remark muted small">
      ${projectFacts(scene, project)}${said ? html ` · <span class="leads">${said}</span>` : nothing}
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
        count: rest.length,
        render: () => renderItems(scene, rest, remark),
    })}`;
}

export { jointlyWithout, ledBy, projectFacts, renderEntries };
