/**
 * The timeline as a table: every entry with all that is known of it, from the same layout. A file of
 * its own, which is fetched when a visitor asks for the table.
 */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toldNames } from '../../parts/names.js';
import { link, when } from '../../parts/link.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup, TimelineItem } from './timeline.layout.js';
import { itemButton, type TimelineControls, type TimelineScene } from './timeline.list.js';
import { tableStrings } from '../../texts/de/timeline-table.js';
import { timelineTableStyles } from './timeline-table.styles.js';
import {
  dateWords,
  decisionWord,
  kindWord,
  kindWords,
  statusWords,
  todayWords,
} from './timeline.words.js';

/** The look of what is rendered here, for the widget that shows it. */
export const sheets: readonly CSSResult[] = [timelineTableStyles];

/** What the visitor has done. */
type TableControls = TimelineControls & Pick<TimelineScene, 'ask'>;

const COLUMNS = ['date', 'title', 'kind', 'status', 'decision', 'actors'] as const;
type Column = (typeof COLUMNS)[number];

function cell(view: WidgetView, column: Column, content: unknown): TemplateResult {
  const { columns, none } = tableStrings[view.lang];
  const label = html`<span class="cell-label muted small" aria-hidden="true"
    >${columns[column]}</span
  >`;
  return html`<td data-column=${column} ?data-none=${!content}>
    ${column === 'title' ? '' : label}<span>${content || none}</span>
  </td>`;
}

function renderRow(view: WidgetView, item: TimelineItem, controls: TableControls): TemplateResult {
  const { lang } = view;
  const { event } = item;
  return html`<tr part="row" data-item=${item.id}>
      ${cell(view, 'date', html`<span class="num">${dateWords(item, lang)}</span>`)}
      ${cell(view, 'title', itemButton(view, item, controls.ask))}
      ${cell(view, 'kind', item.project ? kindWords(item, lang) : kindWord(item, lang))}
      ${cell(view, 'status', statusWords(item, lang))}
      ${cell(
        view,
        'decision',
        when(decisionWord(view, event), (words) => html`${link(event.decision?.url, words)}`),
      )}
      ${cell(view, 'actors', toldNames(view, event, 'actors', event.actors))}
    </tr>
    ${when(
      controls.detailsAt(item),
      (content) =>
        html`<tr class="details-row">
          <td colspan=${COLUMNS.length}>${content}</td>
        </tr>`,
    )}`;
}

function renderToday(view: WidgetView): TemplateResult {
  return html`<tr class="today-row" part="today">
    <td colspan=${COLUMNS.length}>${todayWords(view.today, view.lang)}</td>
  </tr>`;
}

/** The events of the groups, or their pages; no year is folded here. */
export function renderTable(
  view: WidgetView,
  groups: readonly TimelineGroup[],
  controls: TableControls,
): TemplateResult {
  const { caption, columns } = tableStrings[view.lang];
  const rows = groups.flatMap((group) =>
    controls.pageOf(group).sections.flatMap((section) => section.rows),
  );
  // The roles stand here, because a table that CSS turns into lists loses them in some browsers.
  return html`<table part="table">
    <caption class="heard">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${COLUMNS.map(
          (column) => html`<th scope="col" data-column=${column}>${columns[column]}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rows,
        (row) => row?.id ?? ' today',
        (row) => (row ? renderRow(view, row, controls) : renderToday(view)),
      )}
    </tbody>
  </table>`;
}
