import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { decisionNumber } from '../../describe/decision.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { toldNames } from '../../parts/names.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when, link } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import { renderJumps } from './timeline.controls.js';
import { rowsOf } from './timeline.layout.js';
import { isOpen } from './timeline.types.js';
import { itemButton } from './timeline.years.js';
import { tableStrings } from '../../texts/de/timeline-table.js';
import { timelineTableStyles } from './timeline-table.styles.js';
import { groupName, dateWords, kindWords, kindWord, statusWords, todayWords } from './timeline.words.js';

/**
 * The timeline as a table: every entry with all that is known of it, from the same layout. A file of
 * its own, which is fetched when a visitor asks for the table.
 */
/** The look of what is rendered here, for the widget that shows it. */
const sheets = [timelineTableStyles];
const COLUMNS = ['date', 'title', 'kind', 'status', 'decision', 'actors'];
function cell(view, column, content) {
    const { columns, none } = tableStrings[view.lang];
    const label = html `<span class="cell-label muted small" aria-hidden="true"
    >${columns[column]}</span
  >`;
    if (column === 'title')
        return html `<th scope="row" data-column="title">${content}</th>`;
    return html `<td data-column=${column} ?data-none=${!content}>
    ${label}
    <div>${content || none}</div>
  </td>`;
}
function renderRow({ view, controls, ask }, item) {
    const { lang } = view;
    const { event } = item;
    return html `<tr part="row" data-item=${item.id}>
      ${cell(view, 'date', html `<span class="num">${dateWords(item, lang)}</span>`)}
      ${cell(view, 'title', itemButton(view, item, ask, textOf(event, 'title', lang)))}
      ${cell(view, 'kind', item.project ? kindWords(item, lang) : kindWord(item, lang))}
      ${cell(view, 'status', statusWords(item, lang))}
      ${cell(view, 'decision', when(decisionNumber(view, event), (number) => html `${link(event.decision?.url, clipText(number, CODE_LENGTH))}`))}
      ${cell(view, 'actors', toldNames(view, event, 'actors', event.actors))}
    </tr>
    ${when(controls?.detailsAt(item), (content) => html `<tr class="details-row">
          <td colspan=${COLUMNS.length}>${content}</td>
        </tr>`)}`;
}
function renderToday(view) {
    return html `<tr class="today-row" part="today">
    <td colspan=${COLUMNS.length}>${todayWords(view.today, view.lang)}</td>
  </tr>`;
}
function renderTable(scene, rows, caption) {
    const { view } = scene;
    const { columns } = tableStrings[view.lang];
    return html `<table part="table">
    <caption class="heard">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${COLUMNS.map((column) => html `<th scope="col" data-column=${column}>${columns[column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, (row) => row?.id ?? ' today', (row) => (row ? renderRow(scene, row) : renderToday(view)))}
    </tbody>
  </table>`;
}
/** A year of a crowd, or a page of it, in a table of its own. */
function renderYear(scene, group) {
    const { view, controls, isWhole } = scene;
    const { rows, around = [] } = controls?.pageOf(group) ?? { rows: rowsOf(group) };
    const name = groupName(group, view.lang);
    const landmark = html `<span class="landmark" data-year=${group.key}>${name}</span>`;
    return html `${heading(levelBelow(view.headingLevel), landmark)} ${around[0]}
  ${renderTable(scene, isWhole ? rowsOf(group) : rows, name)} ${around[1]}`;
}
/** All events in one table; of a crowd those years that are open. */
function renderTables(scene, groups, isCrowd) {
    const { caption } = tableStrings[scene.view.lang];
    if (!isCrowd)
        return renderTable(scene, groups.flatMap(rowsOf), caption);
    const open = groups.filter((group) => isOpen(scene, group));
    return html `${renderJumps(scene, groups)} ${open.map((group) => renderYear(scene, group))}`;
}

export { renderTables, sheets };
