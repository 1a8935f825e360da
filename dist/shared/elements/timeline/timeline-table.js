import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toldNames } from '../../parts/names.js';
import { when, link } from '../../parts/link.js';
import { itemButton } from './timeline.list.js';
import { tableStrings } from '../../texts/de/timeline-table.js';
import { timelineTableStyles } from './timeline-table.styles.js';
import { dateWords, kindWords, kindWord, statusWords, decisionWord, todayWords } from './timeline.words.js';

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
    return html `<td data-column=${column} ?data-none=${!content}>
    ${column === 'title' ? '' : label}<span>${content || none}</span>
  </td>`;
}
function renderRow(view, item, controls) {
    const { lang } = view;
    const { event } = item;
    return html `<tr part="row" data-item=${item.id}>
      ${cell(view, 'date', html `<span class="num">${dateWords(item, lang)}</span>`)}
      ${cell(view, 'title', itemButton(view, item, controls.ask))}
      ${cell(view, 'kind', item.project ? kindWords(item, lang) : kindWord(item, lang))}
      ${cell(view, 'status', statusWords(item, lang))}
      ${cell(view, 'decision', when(decisionWord(view, event), (words) => html `${link(event.decision?.url, words)}`))}
      ${cell(view, 'actors', toldNames(view, event, 'actors', event.actors))}
    </tr>
    ${when(controls.detailsAt(item), (content) => html `<tr class="details-row">
          <td colspan=${COLUMNS.length}>${content}</td>
        </tr>`)}`;
}
function renderToday(view) {
    return html `<tr class="today-row" part="today">
    <td colspan=${COLUMNS.length}>${todayWords(view.today, view.lang)}</td>
  </tr>`;
}
/** The events of the groups, or their pages; no year is folded here. */
function renderTable(view, groups, controls) {
    const { caption, columns } = tableStrings[view.lang];
    const rows = groups.flatMap((group) => controls.pageOf(group).sections.flatMap((section) => section.rows));
    // The roles stand here, because a table that CSS turns into lists loses them in some browsers.
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
      ${repeat(rows, (row) => row?.id ?? ' today', (row) => (row ? renderRow(view, row, controls) : renderToday(view)))}
    </tbody>
  </table>`;
}

export { renderTable, sheets };
