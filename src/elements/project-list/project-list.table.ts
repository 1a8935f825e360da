/** The page of the list as a table; a narrow container makes a card of each row. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../feed/feed.types.js';
import { formatDate, formatEuros } from '../../i18n/format.js';
import { partnersOf } from '../../model/build-model.js';
import { entryButton, entryState } from '../../parts/entry.js';
import { actorNames, nameList } from '../../parts/names.js';
import { terms } from '../../texts/de/terms.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { COLUMNS, nextOrder, type Column } from './project-list.layout.js';
import type { ListScene } from './project-list.scene.js';
import { moreUnreadable, unreadable } from '../../describe/lost.js';

/** More actors than this are folded away under their number. */
const OPEN_ACTORS = 3;

function renderActors({ view, strings }: ListScene, ids: readonly string[]): unknown {
  const each = [...new Set(ids)];
  // One name takes no more room than the words that it is folded away.
  if (each.length <= OPEN_ACTORS + 1) return actorNames(view, each);
  const rest = each.slice(OPEN_ACTORS);
  return html`${actorNames(view, each.slice(0, OPEN_ACTORS))}
    <details>
      <summary class="link">${strings.more(rest.length)}</summary>
      ${nameList(view.model, rest, view.lang)}
    </details>`;
}

/** What stands in a field; nothing where the feed does not say it. */
function content(scene: ListScene, project: Project, column: Column): unknown {
  const { model, lang } = scene.view;
  const { kind, status, period, budget, lead = [] } = project;
  switch (column) {
    case 'title':
      return entryButton(
        scene.view,
        { type: 'project', id: project.id },
        textOf(project, 'title', lang),
      );
    case 'kind':
      return kind && terms[lang].projectKind[kind];
    case 'topic': {
      const topic = model.find('topic', project.topic ?? '');
      return topic && html`${topicMark(model, topic.id)}${nameOf(topic, lang)}`;
    }
    case 'lead':
      return renderActors(scene, lead);
    case 'partners':
      return renderActors(scene, partnersOf(project));
    case 'period':
      return period && formatDate(period, lang);
    case 'status':
      return status && terms[lang].projectStatus[status];
    case 'budget':
      return budget === undefined ? undefined : formatEuros(budget, lang);
    case 'scope': {
      const scope = model.scopes.get(project.scope ?? '');
      return scope && nameOf(scope, lang);
    }
  }
}

function renderCell(scene: ListScene, project: Project, column: Column): TemplateResult {
  const { columns, unknown, noLead, noPartners, noScope } = scene.strings;
  const silent: Partial<Record<Column, string>> = {
    lead: noLead,
    partners: noPartners,
    scope: noScope,
  };
  const known = content(scene, project, column);
  const lost = scene.view.model.isLost(project, column);
  const unread = known ? ` (${moreUnreadable(scene.view.lang)})` : unreadable(scene.view.lang);
  return html`<td data-column=${column} data-label=${columns[column]} ?data-none=${!known}>
    ${known || (lost ? nothing : (silent[column] ?? unknown))}${lost ? unread : nothing}
  </td>`;
}

function renderRow(scene: ListScene, project: Project): TemplateResult {
  const { view, choice } = scene;
  const chosen = view.showsDetails && choice?.anchor === project.id && view.selection.selection;
  const state = entryState(view, { type: 'project', id: project.id });
  return html`<tr part="row" data-state=${state}>
      ${COLUMNS.map((column) => renderCell(scene, project, column))}
    </tr>
    ${
      chosen
        ? html`<tr class="details-row">
            <td colspan=${COLUMNS.length}>${choice.renderDetails(view, chosen)}</td>
          </tr>`
        : nothing
    }`;
}

function renderHead({ state, strings, change }: ListScene, column: Column): TemplateResult {
  const { order } = state;
  const direction = order?.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    data-column=${column}
    aria-sort=${order?.column === column ? direction : nothing}
  >
    <button
      type="button"
      class="sort"
      part="sort"
      @click=${() => change({ order: nextOrder(order, column), page: 0 })}
    >
      ${strings.columns[column]}
    </button>
  </th>`;
}

/** The table of one page. */
export function renderTable(scene: ListScene): TemplateResult {
  const { strings, page, waiting } = scene;
  // A table that CSS turns into cards stays one for screen readers in all three engines: no roles.
  return html`<table part="table" lang=${scene.view.lang} aria-busy=${waiting ? 'true' : nothing}>
    <caption class="heard">
      ${strings.heading}
    </caption>
    <thead>
      <tr data-label=${strings.sortBy}>
        ${COLUMNS.map((column) => renderHead(scene, column))}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        page.items,
        ({ id }) => id,
        (project) => renderRow(scene, project),
      )}
    </tbody>
  </table>`;
}
