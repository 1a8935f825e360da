/** The map in words: every place with what it leads and where it takes part, as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../feed/feed.types.js';
import { compareTexts, formatNumber } from '../../i18n/format.js';
import { scopeName } from '../../parts/names.js';
import { textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { OTHERS, UNPUBLISHED, type Place } from './project-map.layout.js';
import { renderPanel } from './project-map.panel.js';
import {
  hasData,
  placeButton,
  placeName,
  placeText,
  standingOf,
  type Scene,
} from './project-map.scene.js';

function renderTitles({ view }: Scene, projects: readonly Project[]): TemplateResult {
  return html`<ul class="titles">
    ${projects.map(
      (project) =>
        html`<li>
          ${topicMark(view.model, project.topic)}${textOf(project, 'title', view.lang)}
          <span class="muted small">(${scopeName(view, project)})</span>
        </li>`,
    )}
  </ul>`;
}

function renderFold(
  scene: Scene,
  title: string,
  projects: readonly Project[],
): TemplateResult | typeof nothing {
  if (projects.length === 0) return nothing;
  const count = formatNumber(projects.length, scene.view.lang);
  return html`<details class="fold">
    <summary>${title}: ${count}</summary>
    ${renderTitles(scene, projects)}
  </details>`;
}

function renderName(scene: Scene, place: Place): TemplateResult {
  if (!hasData(place)) return html`<span class="entry-like">${placeName(scene, place)}</span>`;
  const standing = standingOf(scene, place);
  const linked = standing.state === 'linked' ? scene.strings.linkedPart(standing) : '';
  return html`${placeButton(scene, place, {
    className: 'entry',
    choose: () => {
      scene.choosePlace(place.id);
    },
    content: placeName(scene, place),
  })}
  ${linked ? html`<span class="muted small linked-part">${linked}</span>` : nothing}`;
}

/** A number with its column's name, which is shown where the table's head is not. */
function renderNumber(scene: Scene, label: string, value: number | undefined): TemplateResult {
  const text = value === undefined ? '–' : formatNumber(value, scene.view.lang);
  return html`<td role="cell" class="num amount">
    <span class="cell-name muted" aria-hidden="true">${label}</span> ${text}
  </td>`;
}

function renderRow(scene: Scene, place: Place): TemplateResult {
  const { strings, open } = scene;
  const { leads, partners, table } = strings;
  const known = hasData(place);
  const hasLeads = known && place.id !== UNPUBLISHED;
  const isOpen = open === place || (place.id === OTHERS && open && place.inside.includes(open));
  return html`<tr role="row">
      <th role="rowheader" scope="row">${renderName(scene, place)}</th>
      ${renderNumber(scene, table.leads, hasLeads ? place.leads.length : undefined)}
      ${renderNumber(scene, table.partners, hasLeads ? place.partners.length : undefined)}
      <td role="cell">
        ${known ? nothing : html`<span class="muted">${strings.noData}</span>`}
        ${renderFold(scene, hasLeads ? leads : table.entries, place.leads)}
        ${renderFold(scene, partners, place.partners)}
      </td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="details-row">
            <td role="cell" colspan="4">${renderPanel(scene)}</td>
          </tr>`
        : nothing
    }`;
}

/** The table of all places; the projects of the open one stand below its row. */
export function renderList(scene: Scene): TemplateResult {
  const { strings, layout, open, view } = scene;
  const { table } = strings;
  const laender = [...layout.laender].sort((a, b) =>
    compareTexts(placeText(scene, a), placeText(scene, b), view.lang),
  );
  const hasPanel = !open && view.selection.selection;
  // The roles stand here, because a table that CSS turns into blocks loses them in some browsers.
  return html`${hasPanel ? renderPanel(scene) : nothing}
    <table role="table" part="table">
      <caption class="heard">
        ${table.caption}
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${table.place}</th>
          <th role="columnheader" scope="col" class="amount">${table.leads}</th>
          <th role="columnheader" scope="col" class="amount">${table.partners}</th>
          <th role="columnheader" scope="col">${table.entries}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          [...laender, ...layout.beside],
          ({ id }) => id,
          (place) => renderRow(scene, place),
        )}
      </tbody>
    </table>`;
}
