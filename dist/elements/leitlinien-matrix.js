import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { details } from '../shared/parts/details.js';
import { entryButton } from '../shared/parts/entry.js';
import { selectionSentence } from '../shared/parts/selection-sentence.js';
import { nameOf } from '../shared/parts/text.js';
import { layoutMatrix } from '../shared/elements/leitlinien-matrix/leitlinien-matrix.layout.js';
import { matrixStrings } from '../shared/elements/leitlinien-matrix/leitlinien-matrix.strings.js';
import { matrixStyles } from '../shared/elements/leitlinien-matrix/leitlinien-matrix.styles.js';

/**
 * Anhang 1 of the strategy: the Leitlinien in a table of categories and goals. Each opens to its
 * official wording, its summary, its variants and sources.
 *
 * @summary What did we commit to? The Leitlinien by category and goal.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ url: string, updated: string, counts: object }>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ code: string, message: string, problems: { path: string, message: string }[] }>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} data-theme - `light` or `dark`; absent: the page's own colour scheme.
 * @csspart frame - The whole widget.
 * @csspart header - Heading and sentence.
 * @csspart heading - The widget's own heading.
 * @csspart lead - The sentence that says what the data say.
 * @csspart body - The table.
 * @csspart table - The table.
 * @csspart cell - One field of the table.
 * @csspart entry - A Leitlinie, goal or category that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, licence.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsLeitlinienMatrix extends FdsWidget {
    constructor() {
        super(...arguments);
        this.homeTypes = [
            'leitlinie',
            'goal',
            'category',
            'cell',
        ];
    }
    static { this.styles = [FdsWidget.styles, matrixStyles]; }
    #model;
    #layout;
    headingIn(language) {
        return matrixStrings[language].heading;
    }
    renderContent(view) {
        const strings = matrixStrings[view.lang];
        const layout = this.#layoutOf(view.model);
        const { leitlinien } = view.model.feed;
        return {
            lead: html `${strings.lead(leitlinien.length, layout.rows.length, layout.columns.length)}
      ${selectionSentence(view, ['leitlinie'])}`,
            body: leitlinien.length > 0 ? renderTable(view, layout) : html `<p>${strings.empty}</p>`,
        };
    }
    /** Only a new model makes a new layout; a choice does not. */
    #layoutOf(model) {
        if (!this.#layout || model !== this.#model) {
            this.#model = model;
            this.#layout = layoutMatrix(model);
        }
        return this.#layout;
    }
}
function renderTable(view, layout) {
    const strings = matrixStrings[view.lang];
    // The roles stand here, because a table that CSS turns into lists loses them in some browsers.
    return html `<table role="table" part="table">
    <caption class="heard">
      ${strings.caption}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="corner">
          <span class="heard">${strings.corner}</span>
        </th>
        ${layout.columns.map((goal) => html `<th role="columnheader" scope="col">
              ${entryButton(view, { type: 'goal', id: goal.id }, html `<span class="goal-name">${nameOf(goal, view.lang)}</span>`)}
            </th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(layout.rows, ({ category }) => category.id, (row) => renderRow(view, row))}
      ${renderUnassigned(view, layout)}
    </tbody>
  </table>`;
}
function renderRow(view, row) {
    const { category } = row;
    const ref = { type: 'category', id: category.id };
    const name = html `<span class="category-name">${nameOf(category, view.lang)}</span>`;
    return html `<tr role="row">
      <th role="rowheader" scope="row">
        ${entryButton(view, ref, name)}
        <span class="count muted small">${matrixStrings[view.lang].count(row.count)}</span>
      </th>
      ${repeat(row.cells, ({ id }) => id, (cell) => renderCell(view, cell))}
    </tr>
    ${renderDetails(view, row)}`;
}
function renderCell(view, { goal, leitlinien }) {
    const { emptyCell } = matrixStrings[view.lang];
    return html `<td role="cell" part="cell">
    <span class="cell-goal small" aria-hidden="true">${nameOf(goal, view.lang)}</span>
    ${leitlinien.length > 0
        ? renderEntries(view, leitlinien)
        : html `<p class="empty muted">${emptyCell}</p>`}
  </td>`;
}
function renderEntries(view, leitlinien) {
    return html `<ul>
    ${repeat(leitlinien, ({ id }) => id, (leitlinie) => html `<li>
          ${entryButton(view, { type: 'leitlinie', id: leitlinie.id }, nameOf(leitlinie, view.lang))}
          ${renderNearDetails(view, leitlinie)}
        </li>`)}
  </ul>`;
}
function renderUnassigned(view, layout) {
    if (layout.unassigned.length === 0)
        return undefined;
    const { unassigned } = matrixStrings[view.lang];
    return html `<tr role="row">
    <th role="rowheader" scope="row"><span class="category-name">${unassigned}</span></th>
    <td role="cell" part="cell" colspan=${Math.max(layout.columns.length, 1)}>
      ${renderEntries(view, layout.unassigned)}
    </td>
  </tr>`;
}
/**
 * In a narrow container the details stand right below the entry, in a wide one below its row: both
 * are there, and the style sheet shows one of them.
 */
function renderNearDetails(view, { id }) {
    const { selection } = view.selection;
    if (!view.showsDetails || selection?.type !== 'leitlinie' || selection.id !== id) {
        return undefined;
    }
    return html `<div class="near-details">${details(view, selection)}</div>`;
}
/** The details of what was chosen in a row; for the unassigned ones and goals see `rowOf`. */
function renderDetails(view, row) {
    const { selection } = view.selection;
    if (!view.showsDetails || !selection || rowOf(view, selection) !== row.category.id) {
        return undefined;
    }
    return html `<tr role="row" class="details-row" data-type=${selection.type}>
    <td role="cell" colspan=${row.cells.length + 1}>${details(view, selection)}</td>
  </tr>`;
}
function rowOf(view, { type, id }) {
    if (type === 'category')
        return id;
    if (type === 'cell')
        return id.split('/')[0];
    if (type === 'leitlinie')
        return view.model.find('leitlinie', id)?.category;
    return view.model.feed.categories[0]?.id;
}

export { FdsLeitlinienMatrix };
