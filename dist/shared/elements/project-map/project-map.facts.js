import { html } from 'lit';
import { told } from '../../describe/lost.js';
import { DOT } from '../../i18n/no-break.js';
import { scopeName } from '../../parts/names.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { terms } from '../../texts/de/terms.js';

/** What is said of a project beside its title, live and in static forms. */
/** Its kind, scope and status. */
function projectFacts(telling, project) {
    const { projectKind, projectStatus, type } = terms[telling.lang];
    const { kind, status } = project;
    const silent = contentsStrings[telling.lang].statusUnknown;
    return html `${kind ? projectKind[kind] : type.project}${DOT}${scopeName(telling, project)}${DOT}${status ? projectStatus[status] : told(telling, project, 'status') || silent}`;
}

export { projectFacts };
