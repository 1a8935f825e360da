/**
 * Anhang 1 as plain HTML: the table with all official titles, and below it each Leitlinie in full.
 * For pages without scripts, for search engines, and printed alone.
 */
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Leitlinie } from '../../feed/feed.types.js';
import { localText, type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { counts } from '../../texts/de/counts.js';
import { breakable, breakableName } from '../../parts/breakable.js';
import { foldList } from '../../parts/fold-list.js';
import { staticBadge, type StaticBadge } from '../../static/static-news.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import {
  columnsOf,
  filledCells,
  isShared,
  layoutMatrix,
  type MatrixCell,
  type MatrixLayout,
  type MatrixRow,
} from './leitlinien-matrix.layout.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { staticWording } from './leitlinien-matrix.static.wording.js';
import { matrixStaticStyles } from './leitlinien-matrix.static.styles.js';
import { matrixStaticPaperStyles } from './leitlinien-matrix.paper.styles.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import { countedNote, noneOf } from '../../describe/lost.js';
import { emptyWords, NO_GOAL, PLACES } from './leitlinien-matrix.lack.js';
import { lackOf } from './leitlinien-matrix.unplaced.js';
import { paperRows, typeFor, type EntryLines } from './leitlinien-matrix.paper.layout.js';

/** From so many letters on a word may be longer than a line of the narrowest column. */
const LONG = 16;

/** How the table is drawn. */
interface TableOptions {
  readonly lang: Language;
  /** Whether the wordings stand on the same page, to be linked to. */
  readonly isLinked: boolean;
  readonly badge: StaticBadge;
}

/** A Leitlinie in the table; its id leads to its wording where that stands on the same page. */
function renderEntry(
  leitlinie: Leitlinie,
  { lang, isLinked, badge }: TableOptions,
  lack?: string,
): TemplateResult {
  const { id, number, label } = leitlinie;
  const short = [id, number && `(${clipText(number, CODE_LENGTH)})`].filter(Boolean).join(' ');
  return html`<li>
    <span class="id num"
      >${isLinked ? html`<a href="#fds-leitlinie-${id}">${short}</a>` : short}</span
    >
    ${label ? html`<strong>${breakable(localText(leitlinie, 'label', lang), lang, LONG)}</strong>` : nothing}
    <span class="title"
      >${breakable(localText(leitlinie, 'title', lang), lang, LONG)}${badge({ type: 'leitlinie', id })}</span
    >
    ${lack ? html`<span class="muted small">(${lack})</span>` : nothing}
  </li>`;
}

function renderEntries(
  { leitlinien, doubt }: Pick<MatrixCell, 'leitlinien' | 'doubt'>,
  options: TableOptions,
  lack?: (leitlinie: Leitlinie) => string,
): TemplateResult {
  if (leitlinien.length === 0) {
    return html`<p class="muted">${emptyWords(doubt, options.lang)}</p>`;
  }
  return html`<ul>
    ${leitlinien.map((each) => renderEntry(each, options, lack?.(each)))}
  </ul>`;
}

function renderCell(cell: MatrixCell, options: TableOptions): TemplateResult {
  return html`<td>
    <p class="cell-goal muted small" aria-hidden="true">
      ${breakableName(cell.goal, options.lang, LONG)}
    </p>
    ${renderEntries(cell, options)}
  </td>`;
}

/** The fields of a row in the one column that many goals share. */
function renderShared(row: MatrixRow, options: TableOptions): TemplateResult {
  const filled = filledCells(row);
  return html`<td class="shared">
    ${filled.map(
      (cell) =>
        html`<p class="muted small">${breakableName(cell.goal, options.lang, LONG)}</p>
          ${renderEntries(cell, options)}`,
    )}
    ${filled.length === 0 ? renderEntries(row.cells[0] ?? NO_GOAL, options) : nothing}
  </td>`;
}

function renderRow(row: MatrixRow, layout: MatrixLayout, options: TableOptions): TemplateResult {
  const { lang } = options;
  const { category, count, cells } = row;
  return html`<tr>
    <th scope="row">
      <strong>${breakableName(category, lang, LONG)}</strong>
      <span class="muted small">${counts[lang].leitlinie(count)}</span>
    </th>
    ${isShared(layout) ? renderShared(row, options) : cells.map((cell) => renderCell(cell, options))}
    ${cells.length === 0 ? html`<td>${renderEntries(NO_GOAL, options)}</td>` : nothing}
  </tr>`;
}

function renderUnassigned(
  layout: MatrixLayout,
  whole: StrategyModel,
  options: TableOptions,
): TemplateResult {
  const { lang } = options;
  return html`<tr>
    <th scope="row"><strong>${moreStrings[lang].unassigned}</strong></th>
    <td colspan=${columnsOf(layout)}>
      ${renderEntries({ leitlinien: layout.unassigned }, options, (each) => lackOf({ model: whole, lang }, each))}
    </td>
  </tr>`;
}

function typeOnPaper(layout: MatrixLayout, lang: Language): number {
  const { unassigned } = layout;
  const texts = (each: Leitlinie): EntryLines => [
    `${each.id} (${each.number ?? ''}) ${localText(each, 'label', lang).text}`,
    localText(each, 'title', lang).text,
  ];
  const last = unassigned.length > 0 ? [[unassigned.map(texts)]] : [];
  return typeFor([...paperRows(layout, texts), ...last], columnsOf(layout), 158);
}

const goalList = (goals: MatrixLayout['columns'], lang: Language): TemplateResult =>
  html`<ul>
    ${goals.map((goal) => html`<li>${breakableName(goal, lang, LONG)}</li>`)}
  </ul>`;

function renderTable(
  model: StrategyModel,
  layout: MatrixLayout,
  options: TableOptions,
): TemplateResult {
  const { lang } = options;
  const strings = matrixStrings[lang];
  const { columns, rows, unassigned } = layout;
  return html`<table data-type=${typeOnPaper(layout, lang)}>
    <caption class="heard">
      ${strings.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="heard">${strings.corner}</span>
        </th>
        ${
          isShared(layout)
            ? html`<th scope="col">
                ${foldList(columns, (some) => goalList(some, lang), { lang })}
              </th>`
            : columns.map((goal) => html`<th scope="col">${breakableName(goal, lang, LONG)}</th>`)
        }
        ${
          columns.length === 0
            ? html`<th scope="col"><span class="heard">${moreStrings[lang].noGoal}</span></th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(row, layout, options))}
      ${unassigned.length > 0 ? renderUnassigned(layout, model, options) : nothing}
    </tbody>
  </table>`;
}

function render(model: StrategyModel, options: StaticOptions, isAnnex: boolean): TemplateResult {
  const { lang } = options;
  const strings = matrixStrings[lang];
  const layout = layoutMatrix(model);
  const note = countedNote({ model, lang }, ['leitlinien', 'categories', 'goals'], PLACES);
  const { length } = model.feed.leitlinien;
  const body = html`${renderTable(model, layout, { lang, isLinked: !isAnnex, badge: staticBadge(model, options) })}
  ${isAnnex ? nothing : staticWording(model, options)}`;
  return staticFrame(model, options, {
    name: 'matrix',
    homeTypes: ['leitlinie', 'goal', 'category'],
    heading: strings.heading,
    lead:
      length > 0
        ? [strings.lead(length, layout.rows.length, layout.columns.length), note]
            .filter(Boolean)
            .join(' ')
        : undefined,
    body:
      length > 0 ? body : html`<p>${noneOf({ model, lang }, ['leitlinien'], strings.empty)}</p>`,
  });
}

/** The static form of `<fds-leitlinien-matrix>`. */
export const staticMatrix: StaticWidget = {
  sheets: [matrixStaticStyles, matrixStaticPaperStyles],
  paper: 'A4 landscape',
  render: (model, options) => render(model, options, false),
};

/** Anhang 1 alone, without the wordings: one page of paper. */
export function annexPage(model: StrategyModel, options: StaticOptions): TemplateResult {
  return render(model, options, true);
}
