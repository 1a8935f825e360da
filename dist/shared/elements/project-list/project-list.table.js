import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { projectColumns } from '../../describe/project.js';
import { entryState, entryButton } from '../../parts/entry.js';
import { listStrings } from '../../texts/de/project-list.js';
import { columnName, isSilent, dash, firstLine, lowerLine } from './project-list.cell.js';
import { columnsFor, nextOrder } from './project-list.layout.js';

/**
 * The table of projects, live and static: five columns, of which a narrow container makes cards. A live
 * list adds buttons, states and the details of what is chosen.
 */
function renderCell(drawing, project, column) {
    const { live, telling, badge } = drawing;
    const { lang } = telling;
    const { field, below } = column;
    const isUnknown = isSilent(project, field, telling);
    const first = isUnknown ? dash(lang) : firstLine(drawing, project, field);
    const lower = lowerLine(drawing, project, below);
    if (field === 'title') {
        const ref = { type: 'project', id: project.id };
        return html `<th scope="row" data-column=${field}>
      ${live ? entryButton(live.view, ref, first) : first}${badge?.(ref)}${lower}
    </th>`;
    }
    return html `<td
    data-column=${field}
    data-label=${columnName(field, lang)}
    ?data-none=${isUnknown}
    ?data-empty=${isUnknown && lower === nothing}
  >
    ${first}${lower === nothing ? nothing : html `<span class="heard">. </span>${lower}`}
  </td>`;
}
function renderRow(drawing, project) {
    const { live, columns } = drawing;
    const { id } = project;
    const { view, choice } = live ?? {};
    const chosen = view?.showsDetails && choice?.anchor === id && view.selection.selection;
    return html `<tr
      id=${live ? nothing : `fds-entry-${id}`}
      part="row"
      data-state=${view ? entryState(view, { type: 'project', id }) : nothing}
    >
      ${columns.map((column) => renderCell(drawing, project, column))}
    </tr>
    ${chosen
        ? html `<tr class="details-row">
            <td colspan=${columns.length}>${choice.renderDetails(view, chosen)}</td>
          </tr>`
        : nothing}`;
}
function sortButton({ state, view, change }, column) {
    const sort = () => {
        // The column may be worth one no longer on the page that is shown then.
        change({ order: nextOrder(state.order, column), page: 0 }, `[data-column=${column}] .sort`);
    };
    return html `<button type="button" class="sort" part="sort" @click=${sort}>
    ${columnName(column, view.lang)}
  </button>`;
}
function renderHead({ telling, live }, column) {
    const { order } = live?.state ?? {};
    const direction = order?.descending ? 'descending' : 'ascending';
    return html `<th
    scope="col"
    data-column=${column}
    aria-sort=${order?.column === column ? direction : nothing}
  >
    ${live ? sortButton(live, column) : columnName(column, telling.lang)}
  </th>`;
}
/** Whether a dash stands anywhere. */
const hasDash = ({ columns, projects, telling }) => columns.some(({ field }) => projects.some((project) => isSilent(project, field, telling)));
/** The table, and below it what its dashes mean. */
function renderTable(table) {
    const { telling, projects, live } = table;
    const { lang } = telling;
    const strings = listStrings[lang];
    const columns = columnsFor(telling.model, projects);
    const drawing = { ...table, columns, isLive: !!live };
    // A table that CSS turns into cards stays one for screen readers in all three engines: no roles.
    return html `<table
      class="fds-projects"
      ?data-sparse=${columns.length > projectColumns.length}
      part="table"
      lang=${lang}
      aria-busy=${live?.waiting ? 'true' : nothing}
    >
      <caption class="heard">
        ${strings.heading}
      </caption>
      <thead>
        <tr data-label=${strings.sortBy}>
          ${columns.map(({ field }) => renderHead(drawing, field))}
        </tr>
      </thead>
      <tbody>
        ${repeat(projects, ({ id }) => id, (project) => renderRow(drawing, project))}
      </tbody>
    </table>
    ${hasDash(drawing)
        ? html `<p class="muted small fds-dashes" part="unknown">
            <span class="in-table">${strings.dashMeans}</span
            ><span class="in-cards">${strings.absentMeans}</span>
          </p>`
        : nothing}`;
}

export { renderTable };
