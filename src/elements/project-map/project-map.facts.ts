/** What is said of a project beside its title, live and in static forms. */
import { html, type TemplateResult } from 'lit';
import { told, type Telling } from '../../describe/lost.js';
import type { Project } from '../../feed/feed.types.js';
import { DOT } from '../../i18n/no-break.js';
import { scopeName } from '../../parts/names.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { terms } from '../../texts/de/terms.js';

/** Its kind, scope and status. */
export function projectFacts(telling: Telling, project: Project): TemplateResult {
  const { projectKind, projectStatus, type } = terms[telling.lang];
  const { kind, status } = project;
  const silent = contentsStrings[telling.lang].statusUnknown;
  return html`${kind ? projectKind[kind] : type.project}${DOT}${scopeName(telling, project)}${DOT}${status ? projectStatus[status] : told(telling, project, 'status') || silent}`;
}
