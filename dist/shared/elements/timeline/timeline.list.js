import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { details } from '../../parts/details.js';
import { entryButton, entryState } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import { rowsOf } from './timeline.layout.js';
import { markOf } from './timeline.marks.js';
import { timelineStrings } from './timeline.strings.js';
import { groupName, todayWords, statusRemark, dateWords, kindWords, joined } from './timeline.words.js';

/** The line: years with their entries in order, along a drawn line that turns where it is narrow. */
/** More marks than this are not drawn beside a folded year. */
const STRIP_MARKS = 24;
/** The details of what is chosen, if they stand at this entry. */
function detailsAt(view, { detailsAt: place }, { id }) {
    const { selection } = view.selection;
    return selection && place === id ? details(view, selection) : undefined;
}
function renderItem(view, item, controls) {
    const { event, ahead } = item;
    const chosen = detailsAt(view, controls, item);
    const title = entryButton(view, { type: 'event', id: item.id }, textOf(event, 'title', view.lang));
    const remark = when(statusRemark(item, view.lang), (words) => html `<p class="remark small">${words}</p>`);
    return html `<li class="item" ?data-opened=${!!chosen} ?data-ahead=${ahead}>
    <div class="cell" part="item">
      ${markOf(item)}
      <p class="date num small">${dateWords(item, view.lang)}</p>
      ${title}
      <p class="kind muted small">${kindWords(item, view.lang)}</p>
      ${remark}
    </div>
    ${when(chosen, (content) => html `<div class="below">${content}</div>`)}
  </li>`;
}
function renderToday(view) {
    return html `<li class="today" part="today" aria-current="date">
    <div class="cell"><p class="small">${todayWords(view.today, view.lang)}</p></div>
  </li>`;
}
/** What of a folded year concerns the choice: it must be seen without opening the year. */
function renderRelation(view, { items }) {
    const { linkedCount, chosenInside } = timelineStrings[view.lang];
    const states = items.map(({ id }) => entryState(view, { type: 'event', id }));
    const linked = states.filter((state) => state === 'linked').length;
    const chosen = states.includes('selected') && chosenInside;
    const text = joined(' · ', chosen, linked > 0 && linkedCount(linked));
    return when(text, (content) => html `<span class="related small">${content}</span>`);
}
function renderStrip({ items }) {
    return html `<span class="strip" aria-hidden="true">
    ${items.slice(0, STRIP_MARKS).map((item) => markOf({ ...item, span: Math.min(item.span, 1) }))}
    ${items.length > STRIP_MARKS ? '…' : nothing}
  </span>`;
}
function renderCount(view, { items, decisions }) {
    const { count, decisionCount } = timelineStrings[view.lang];
    // With nothing but decisions, one number says it all.
    if (decisions > 0 && decisions === items.length)
        return decisionCount(decisions);
    const rest = html `<span class="comma">, </span><span>${decisionCount(decisions)}</span>`;
    return html `<span>${count(items.length)}</span>${decisions > 0 ? rest : nothing}`;
}
function renderHead(view, group, controls) {
    const open = controls.isOpen(group);
    const button = html `<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${open}
    aria-controls="year-${group.key}"
    aria-describedby="count-${group.key}"
    @click=${() => {
        controls.toggle(group);
    }}
  >
    ${groupName(group, view.lang)}
  </button>`;
    return html `<div class="year-head">
    ${heading(levelBelow(view.headingLevel), button)}
    <p class="year-count muted small" id="count-${group.key}">${renderCount(view, group)}</p>
    ${open ? nothing : [renderStrip(group), renderRelation(view, group)]}
  </div>`;
}
function renderGroup(view, group, controls) {
    const open = controls.isOpen(group);
    const hasToday = group.todayIndex !== undefined;
    const items = repeat(rowsOf(group), (row) => row?.id ?? ' today', (row) => (row ? renderItem(view, row, controls) : renderToday(view)));
    // Folded entries stay in the page, so that a printed timeline is whole.
    return html `<div class="year" part="year" ?data-folded=${!open}>
    ${renderHead(view, group, controls)}
    <ol
      class="line"
      id="year-${group.key}"
      ?hidden=${!open}
      aria-label=${groupName(group, view.lang)}
    >
      ${items}
    </ol>
    ${!open && hasToday ? html `<p class="today-folded small">${todayWords(view.today, view.lang)}</p>` : nothing}
  </div>`;
}
/** All years with their entries. */
function renderList(view, groups, controls) {
    return html `<div class="years">
    ${repeat(groups, ({ key }) => key, (group) => renderGroup(view, group, controls))}
  </div>`;
}

export { detailsAt, renderList };
