import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryButton } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import { sectionsOf } from './timeline.layout.js';
import { markOf } from './timeline.marks.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { groupName, todayWords, joined, momentCounts, dateWords, kindWords, statusRemark } from './timeline.words.js';

/** The line: years with their entries in order, along a drawn line that turns where it is narrow. */
/** Whether a year is open: as the visitor left it, or by itself. */
function isOpen({ controls }, group) {
    return controls ? controls.isOpen(group) : group.open;
}
/** More marks than this are not drawn beside a folded year. */
const STRIP_MARKS = 24;
/** The button of an entry, which remembers where the visitor chose. */
function itemButton(view, item, ask) {
    const choose = (request) => {
        // Several may lead to the same record.
        ask('pick', item);
        view.choose(request);
    };
    return entryButton({ ...view, choose }, item.ref, textOf(item.event, 'title', view.lang));
}
function renderItem({ view, controls, ask }, item) {
    const { ahead } = item;
    const chosen = controls?.detailsAt(item);
    const title = itemButton(view, item, ask);
    return html `<li class="item" data-item=${item.id} ?data-opened=${!!chosen} ?data-ahead=${ahead}>
    <div class="cell" part="item">
      ${markOf(item)}
      <p class="date num small">${dateWords(item, view.lang)}</p>
      ${title}
      <p class="kind muted small">${kindWords(item, view.lang)}</p>
      ${when(statusRemark(item, view.lang), (words) => html `<p class="remark small">${words}</p>`)}
      ${controls?.extra(item)}
    </div>
    ${when(chosen, (content) => html `<div class="below">${content}</div>`)}
  </li>`;
}
function renderToday(view) {
    return html `<li class="today" part="today" aria-current="date">
    <div class="cell"><p class="small">${todayWords(view.today, view.lang)}</p></div>
  </li>`;
}
/** What is seen of a folded year: its marks, what of it concerns the choice, today. */
function renderFolded(scene, group) {
    const { view, controls, isCrowd } = scene;
    const { items, todayIndex } = group;
    const drawn = isCrowd ? [] : items.slice(0, STRIP_MARKS);
    const marks = drawn.map((item) => markOf({ ...item, span: Math.min(item.span, 1) }));
    return html `<div class="folded small">
    ${marks} ${!isCrowd && items.length > STRIP_MARKS ? '…' : nothing}
    ${when(controls?.relation(group), (words) => html `<span class="related">${words}</span>`)}
    ${todayIndex === undefined
        ? nothing
        : html `<p class="today-folded">${todayWords(view.today, view.lang)}</p>`}
  </div>`;
}
function countWords(view, { items, decisions }) {
    const { count, decisionCount } = timelineStrings[view.lang];
    const events = items.filter(({ moment }) => !moment).length;
    // With nothing but decisions, one number says it all.
    const all = decisions < events && count(events);
    return (joined(', ', all, decisions > 0 && decisionCount(decisions), momentCounts(items, view.lang)) ||
        count(0));
}
function renderHead(scene, group) {
    const { view, ask } = scene;
    const open = isOpen(scene, group);
    const button = html `<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${open}
    aria-controls="year-${group.key}"
    aria-describedby="count-${group.key}"
    @click=${() => ask('toggle', group)}
  >
    ${groupName(group, view.lang)}
  </button>`;
    return html `<div class="year-head">
    ${heading(levelBelow(view.headingLevel), button)}
    <p class="year-count muted small" id="count-${group.key}">${countWords(view, group)}</p>
  </div>`;
}
function renderSection(scene, group, { half, rows }) {
    const { view } = scene;
    const year = groupName(group, view.lang);
    const name = half > 0 ? timelineStrings[view.lang].half(half, year) : year;
    const items = repeat(rows, (row) => row?.id ?? ' today', (row) => (row ? renderItem(scene, row) : renderToday(view)));
    return html `${half > 0 ? heading(levelBelow(view.headingLevel) + 1, html `<span class="half muted small">${name}</span>`) : nothing}
    <ol class="line" aria-label=${name}>
      ${items}
    </ol>`;
}
function renderYear(scene, group) {
    const { view, controls, isCrowd } = scene;
    // Folded entries stay in the page, so that a printed timeline is whole; a crowd would be too much.
    if (isCrowd && !(controls && isOpen(scene, group)))
        return nothing;
    const { sections, around = [] } = controls?.pageOf(group) ?? {
        sections: sectionsOf(group, view.today),
    };
    return html `${around[0]}
  ${repeat(sections, ({ half }) => half, (section) => renderSection(scene, group, section))}
  ${around[1]}`;
}
function renderGroup(scene, group) {
    const open = isOpen(scene, group);
    return html `<div class="year" part="year" ?data-folded=${!open}>
    ${renderHead(scene, group)}
    <div class="halves" id="year-${group.key}" ?hidden=${!open}>${renderYear(scene, group)}</div>
    ${open ? nothing : renderFolded(scene, group)}
  </div>`;
}
/** All years with their entries. */
function renderList(scene, groups) {
    return html `<div class="years">
    ${repeat(groups, ({ key }) => key, (group) => renderGroup(scene, group))}
  </div>`;
}

export { isOpen, itemButton, renderList };
