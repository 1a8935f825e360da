import { nothing, html } from 'lit';
import { details } from '../../parts/details.js';
import { columnsOf } from './leitlinien-matrix.layout.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { renderEntries } from './leitlinien-matrix.table.js';
import { lackOf } from './leitlinien-matrix.unplaced.js';

/** What is put into the table on need: details of what is chosen, and the row of unassigned ones. */
/** What has a row, or a group, of its own. */
const PLACED = ['leitlinie', 'category', 'cell'];
/** What is chosen, if its details are to be shown and belong here. */
function chosenHere(view, holds) {
    const { selection } = view.selection;
    return view.showsDetails && selection && holds(selection) ? selection : undefined;
}
/** Whether something has no place among the Leitlinien: its details stand above all of them. */
function isElsewhere({ type }) {
    return !PLACED.includes(type);
}
/** Whether something is a category, or a cell in its row. */
function isInCategory({ type, id }, category) {
    return (type === 'category' || type === 'cell') && id.split('/')[0] === category;
}
/** What is opened, by the rendering: it stands in two places and is described once. */
const opened = new WeakMap();
function openedIn(view, chosen) {
    if (!opened.has(view))
        opened.set(view, details(view, chosen));
    return opened.get(view);
}
function renderDetails(view, layout, holds, isShown) {
    const chosen = chosenHere(view, holds);
    if (!chosen)
        return nothing;
    const { type, id } = chosen;
    const leitlinie = type === 'leitlinie' ? view.whole.find(type, id) : undefined;
    return html `<tr class="details-row" ?data-near=${leitlinie && isShown(leitlinie)}>
    <td colspan=${columnsOf(layout) + 1}>${openedIn(view, chosen)}</td>
  </tr>`;
}
/** The details below a row; without a row, of what stands in none. */
function renderBelow({ view, layout, isShown }, row) {
    const inRow = ({ type, id }) => type === 'leitlinie' &&
        !!row?.cells.some(({ leitlinien }) => leitlinien.some((each) => each.id === id));
    const holds = row
        ? (ref) => inRow(ref) || isInCategory(ref, row.category.id)
        : isElsewhere;
    return renderDetails(view, layout, holds, isShown);
}
/**
 * In a narrow container the details stand right below the entry, in a wide one below its row: both
 * are there, and the style sheet shows one of them.
 */
function renderNear(view, { id }) {
    const chosen = chosenHere(view, (ref) => ref.type === 'leitlinie' && ref.id === id);
    return chosen ? html `<div class="near-details">${openedIn(view, chosen)}</div>` : nothing;
}
/** The row of those that fit no field, each with the reason. */
function renderRest(scene) {
    const { view, layout, behind, isShown } = scene;
    const { unassigned } = layout;
    const { lang, whole } = view;
    if (unassigned.length === 0)
        return nothing;
    const reasoned = {
        ...scene,
        behind: (each) => html ` <span class="muted small">(${lackOf({ model: whole, lang }, each)})</span
        >${behind?.(each)}`,
    };
    const holds = ({ type, id }) => type === 'leitlinie' && unassigned.some((each) => each.id === id);
    return html `<tr>
      <th scope="row">
        <span class="category-name">${moreStrings[lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${columnsOf(layout)}>
        ${renderEntries(reasoned, { leitlinien: unassigned })}
      </td>
    </tr>
    ${renderDetails(view, layout, holds, isShown)}`;
}

export { chosenHere, isElsewhere, isInCategory, renderBelow, renderNear, renderRest };
