import { sameRef } from '../../model/ref.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../i18n/format-number.js';
import { localText } from '../../i18n/language.js';
import { counts } from '../../texts/de/counts.js';
import { entryButton } from '../../parts/entry.js';
import { breakableName } from '../../parts/breakable.js';
import { nameOf, textOf } from '../../parts/text.js';
import { NO_GOAL, emptyWords } from './leitlinien-matrix.lack.js';
import { columnsOf, isShared, filledCells } from './leitlinien-matrix.layout.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import { typeFor, paperRows } from './leitlinien-matrix.paper.layout.js';

/** The table of Anhang 1. What a visitor asks for in it is put in by code that is fetched on need. */
/** The whole table. */
function renderTable(scene) {
    const { view, layout, below, rest } = scene;
    const strings = matrixStrings[view.lang];
    return html `<div class="grid" data-columns=${columnsOf(layout)}>
    <table part="table" data-type=${typeOnPaper(scene)}>
      <caption class="heard">
        ${strings.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${strings.corner}</span>
          </th>
          ${isShared(layout) ? html `<th scope="col">${renderGoals(scene)}</th>` : layout.columns.map((goal) => html `<th scope="col">${renderGoal(view, goal)}</th>`)}
          ${layout.columns.length === 0 ? html `<td></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${below?.()}
        ${repeat(layout.rows, ({ category }) => category.id, (row) => renderRow(scene, row))}
        ${rest}
      </tbody>
    </table>
    <p class="hint muted small on-screen">${strings.hint}</p>
  </div>`;
}
const renderGoal = (view, goal) => entryButton(view, { type: 'goal', id: goal.id }, html `<span class="goal-name">${breakableName(goal, view.lang)}</span>`);
/** The goals of a shared column; of hundreds the first, and that which is chosen. */
function renderGoals({ view, layout }) {
    const { selection } = view.selection;
    return foldList(layout.columns, (some) => html `<ul class="goals">
        ${some.map((goal) => html `<li>${renderGoal(view, goal)}</li>`)}
      </ul>`, { lang: view.lang, isNeeded: ({ id }) => sameRef(selection, { type: 'goal', id }) });
}
/** The fields of a row in one column, each below its goal. */
function renderShared(scene, row) {
    const { view } = scene;
    const filled = filledCells(row);
    const list = (some) => html `${repeat(some, ({ id }) => id, (cell) => html `<div class="field">
          <p class="cell-goal small">${nameOf(cell.goal, view.lang)}</p>
          ${renderEntries(scene, cell)}
        </div>`)}`;
    return html `<td part="cell" class="shared">
    ${filled.length === 0
        ? renderEntries(scene, row.cells[0] ?? NO_GOAL)
        : foldList(filled, list, {
            lang: view.lang,
            isNeeded: ({ leitlinien }) => leitlinien.some(isChosen(view)),
        })}
  </td>`;
}
/** On paper the official titles are shown. */
function typeOnPaper({ view, layout }) {
    const texts = (each) => [
        `${each.number ?? ''} ${localText(each, 'title', view.lang).text}`,
    ];
    return typeFor(paperRows(layout, texts), columnsOf(layout), 143);
}
const renderCells = (scene, { cells }) => repeat(cells, ({ id }) => id, (cell) => html `<td part="cell">
        <span class="cell-goal small" aria-hidden="true"
          >${nameOf(cell.goal, scene.view.lang)}</span
        >
        ${renderEntries(scene, cell)}
      </td>`);
function renderRow(scene, row) {
    const { view, layout, isShown, below } = scene;
    const { lang } = view;
    const { category, cells, count } = row;
    const shown = cells.flatMap(({ leitlinien }) => leitlinien.filter(isShown)).length;
    return html `<tr>
      <th scope="row">
        ${entryButton(view, { type: 'category', id: category.id }, html `<span class="category-name">${breakableName(category, lang)}</span>`)}
        <span class="count muted small"
          >${shown < count ? `${formatNumber(shown, lang)} ${matrixStrings[lang].of} ` : ''}${counts[lang].leitlinie(count)}</span
        >
      </th>
      ${isShared(layout) ? renderShared(scene, row) : renderCells(scene, row)}
      ${cells.length === 0 ? html `<td part="cell">${renderEntries(scene, NO_GOAL)}</td>` : nothing}
    </tr>
    ${below?.(row)}`;
}
/** Whether a Leitlinie is chosen: then it must be seen. */
const isChosen = ({ selection: { selection } }) => ({ id }) => sameRef(selection, { type: 'leitlinie', id });
/** The Leitlinien of a field, or why there is none. */
function renderEntries({ view, isShown, named, behind, near }, { leitlinien, doubt }) {
    const { lang } = view;
    const { noHit } = matrixStrings[lang];
    const shown = leitlinien.filter(isShown);
    if (shown.length === 0) {
        const words = leitlinien.length > 0 ? noHit : emptyWords(doubt, lang);
        return html `<p class="empty muted">${words}</p>`;
    }
    const list = (some) => html `<ul>
      ${repeat(some, ({ id }) => id, (leitlinie) => html `<li>
            ${entryButton(view, { type: 'leitlinie', id: leitlinie.id }, html `<span class="short">${named?.(leitlinie) ?? breakableName(leitlinie, lang)}</span
                ><span class="official"
                  >${clipText(leitlinie.number ?? '', CODE_LENGTH)}
                  ${textOf(leitlinie, 'title', lang)}</span
                >${behind?.(leitlinie)}`)}
            ${near?.(leitlinie)}
          </li>`)}
    </ul>`;
    return foldList(shown, list, { lang, isNeeded: isChosen(view) });
}

export { isChosen, renderEntries, renderTable };
