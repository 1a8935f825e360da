import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryState, entryButton } from '../../parts/entry.js';
import { actorNames, nameList } from '../../parts/names.js';
import { columnName, fieldOf, renderListField, listValue } from './project-list.cell.js';
import { columnsOf, nextOrder } from './project-list.layout.js';

/** The page of the list as a table; a narrow container makes a card of each row. */
/** More actors than this are folded away under their number. */
const OPEN_ACTORS = 3;
function renderActors({ view, strings }, each) {
    // One name takes no more room than the words that it is folded away.
    if (each.length <= OPEN_ACTORS + 1)
        return actorNames(view, each);
    const rest = each.slice(OPEN_ACTORS);
    return html `${actorNames(view, each.slice(0, OPEN_ACTORS))}
    <details>
      <summary class="link">${strings.more(rest.length)}</summary>
      ${nameList(view.model, rest, view.lang)}
    </details>`;
}
function show(scene, project, column, value) {
    if (value.kind === 'actors')
        return renderActors(scene, value.ids);
    const content = listValue(project, column, value, scene.view);
    return column === 'title'
        ? entryButton(scene.view, { type: 'project', id: project.id }, content)
        : content;
}
function renderCell(scene, project, column) {
    const { view } = scene;
    const field = fieldOf(project, column, view);
    return html `<td
    data-column=${column}
    data-label=${columnName(column, view.lang)}
    ?data-none=${!field.value}
  >
    ${renderListField(field, view, (value) => show(scene, project, column, value))}
  </td>`;
}
function renderRow(scene, project) {
    const { view, choice } = scene;
    const chosen = view.showsDetails && choice?.anchor === project.id && view.selection.selection;
    const columns = columnsOf(view.whole);
    const state = entryState(view, { type: 'project', id: project.id });
    return html `<tr part="row" data-state=${state}>
      ${columns.map((column) => renderCell(scene, project, column))}
    </tr>
    ${chosen
        ? html `<tr class="details-row">
            <td colspan=${columns.length}>${choice.renderDetails(view, chosen)}</td>
          </tr>`
        : nothing}`;
}
function renderHead({ state, view, change }, column) {
    const { order } = state;
    const direction = order?.descending ? 'descending' : 'ascending';
    return html `<th
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
      ${columnName(column, view.lang)}
    </button>
  </th>`;
}
/** The table of one page. */
function renderTable(scene) {
    const { strings, page, waiting } = scene;
    // A table that CSS turns into cards stays one for screen readers in all three engines: no roles.
    return html `<table part="table" lang=${scene.view.lang} aria-busy=${waiting ? 'true' : nothing}>
    <caption class="heard">
      ${strings.heading}
    </caption>
    <thead>
      <tr data-label=${strings.sortBy}>
        ${columnsOf(scene.view.whole).map((column) => renderHead(scene, column))}
      </tr>
    </thead>
    <tbody>
      ${repeat(page.items, ({ id }) => id, (project) => renderRow(scene, project))}
    </tbody>
  </table>`;
}

export { renderTable };
