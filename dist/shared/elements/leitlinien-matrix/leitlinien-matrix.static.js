import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { localText } from '../../i18n/language.js';
import { counts } from '../../texts/de/counts.js';
import { breakableName, breakable } from '../../parts/breakable.js';
import { foldList } from '../../parts/fold-list.js';
import { staticBadge } from '../../static/static-news.js';
import { staticFrame } from '../../static/static-frame.js';
import { layoutMatrix, isShared, columnsOf, filledCells } from './leitlinien-matrix.layout.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { countedNote, noneOf } from '../../describe/lost.js';
import { matrixStaticStyles } from './leitlinien-matrix.static.styles.js';
import { matrixStaticPaperStyles } from './leitlinien-matrix.paper.styles.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import { PLACES, NO_GOAL, emptyWords } from './leitlinien-matrix.lack.js';
import { lackOf } from './leitlinien-matrix.unplaced.js';
import { typeFor, paperRows } from './leitlinien-matrix.paper.layout.js';

/**
 * Anhang 1 as plain HTML: the table with all official titles, and below it each Leitlinie in full.
 * For pages without scripts, for search engines, and printed alone.
 */
/** From so many letters on a word may be longer than a line of the narrowest column. */
const LONG = 16;
/** A Leitlinie in the table; its id leads to its wording where that stands on the same page. */
function renderEntry(leitlinie, { lang, isLinked, badge }, lack) {
    const { id, number, label } = leitlinie;
    const short = [id, number && `(${clipText(number, CODE_LENGTH)})`].filter(Boolean).join(' ');
    return html `<li>
    <span class="id num"
      >${isLinked ? html `<a href="#fds-leitlinie-${id}">${short}</a>` : short}</span
    >
    ${label ? html `<strong>${breakable(localText(leitlinie, 'label', lang), lang, LONG)}</strong>` : nothing}
    <span class="title"
      >${breakable(localText(leitlinie, 'title', lang), lang, LONG)}${badge({ type: 'leitlinie', id })}</span
    >
    ${lack ? html `<span class="muted small">(${lack})</span>` : nothing}
  </li>`;
}
function renderEntries({ leitlinien, doubt }, options, lack) {
    if (leitlinien.length === 0) {
        return html `<p class="muted">${emptyWords(doubt, options.lang)}</p>`;
    }
    return html `<ul>
    ${leitlinien.map((each) => renderEntry(each, options, lack?.(each)))}
  </ul>`;
}
function renderCell(cell, options) {
    return html `<td>
    <p class="cell-goal muted small" aria-hidden="true">
      ${breakableName(cell.goal, options.lang, LONG)}
    </p>
    ${renderEntries(cell, options)}
  </td>`;
}
/** The fields of a row in the one column that many goals share. */
function renderShared(row, options) {
    const filled = filledCells(row);
    return html `<td class="shared">
    ${filled.map((cell) => html `<p class="muted small">${breakableName(cell.goal, options.lang, LONG)}</p>
          ${renderEntries(cell, options)}`)}
    ${filled.length === 0 ? renderEntries(row.cells[0] ?? NO_GOAL, options) : nothing}
  </td>`;
}
function renderRow(row, layout, options) {
    const { lang } = options;
    const { category, count, cells } = row;
    return html `<tr>
    <th scope="row">
      <strong>${breakableName(category, lang, LONG)}</strong>
      <span class="muted small">${counts[lang].leitlinie(count)}</span>
    </th>
    ${isShared(layout) ? renderShared(row, options) : cells.map((cell) => renderCell(cell, options))}
    ${cells.length === 0 ? html `<td>${renderEntries(NO_GOAL, options)}</td>` : nothing}
  </tr>`;
}
function renderUnassigned(layout, whole, options) {
    const { lang } = options;
    return html `<tr>
    <th scope="row"><strong>${moreStrings[lang].unassigned}</strong></th>
    <td colspan=${columnsOf(layout)}>
      ${renderEntries({ leitlinien: layout.unassigned }, options, (each) => lackOf({ model: whole, lang }, each))}
    </td>
  </tr>`;
}
function typeOnPaper(layout, lang) {
    const { unassigned } = layout;
    const texts = (each) => [
        `${each.id} (${each.number ?? ''}) ${localText(each, 'label', lang).text}`,
        localText(each, 'title', lang).text,
    ];
    const last = unassigned.length > 0 ? [[unassigned.map(texts)]] : [];
    return typeFor([...paperRows(layout, texts), ...last], columnsOf(layout), 158);
}
const goalList = (goals, lang) => html `<ul>
    ${goals.map((goal) => html `<li>${breakableName(goal, lang, LONG)}</li>`)}
  </ul>`;
function renderTable(model, layout, options) {
    const { lang } = options;
    const strings = matrixStrings[lang];
    const { columns, rows, unassigned } = layout;
    return html `<table data-type=${typeOnPaper(layout, lang)}>
    <caption class="heard">
      ${strings.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="heard">${strings.corner}</span>
        </th>
        ${isShared(layout)
        ? html `<th scope="col">
                ${foldList(columns, (some) => goalList(some, lang), { lang })}
              </th>`
        : columns.map((goal) => html `<th scope="col">${breakableName(goal, lang, LONG)}</th>`)}
        ${columns.length === 0
        ? html `<th scope="col"><span class="heard">${moreStrings[lang].noGoal}</span></th>`
        : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(row, layout, options))}
      ${unassigned.length > 0 ? renderUnassigned(layout, model, options) : nothing}
    </tbody>
  </table>`;
}
function render(model, options, isAnnex) {
    const { lang } = options;
    const strings = matrixStrings[lang];
    const layout = layoutMatrix(model);
    const note = countedNote({ model, lang }, ['leitlinien', 'categories', 'goals'], PLACES);
    const { length } = model.feed.leitlinien;
    const body = html `${renderTable(model, layout, { lang, isLinked: false, badge: staticBadge(model, options) })}
  ${nothing }`;
    return staticFrame(model, options, {
        name: 'matrix',
        homeTypes: ['leitlinie', 'goal', 'category'],
        heading: strings.heading,
        lead: length > 0
            ? [strings.lead(length, layout.rows.length, layout.columns.length), note]
                .filter(Boolean)
                .join(' ')
            : undefined,
        body: length > 0 ? body : html `<p>${noneOf({ model, lang }, ['leitlinien'], strings.empty)}</p>`,
    });
}
/** The static form of `<fds-leitlinien-matrix>`. */
const staticMatrix = {
    sheets: [matrixStaticStyles, matrixStaticPaperStyles],
    paper: 'A4 landscape'};
/** Anhang 1 alone, without the wordings: one page of paper. */
function annexPage(model, options) {
    return render(model, options);
}

export { annexPage, staticMatrix };
