import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryButton } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { monthsOf } from './timeline-flow.layout.js';
import { renderEntries } from './timeline.flow.js';
import { rowsOf } from './timeline.layout.js';
import { RING, DIAMOND } from './timeline.marks.js';
import { firstPageOf } from './timeline-page.layout.js';
import { isOpen } from './timeline.types.js';
import { groupName, todayWords, joined, momentCounts } from './timeline.words.js';

/** The years of the widget: in the line, or with a button that folds them where there are very many entries. */
/** The button of an entry, which remembers where the visitor chose. */
function itemButton(view, item, ask, content) {
    const choose = (request) => {
        // Several may lead to the same record.
        ask('pick', item);
        view.choose(request);
    };
    return entryButton({ ...view, choose }, item.ref, content);
}
/** Width of a month of a folded year, in units of its drawing; the first column has no month. */
const MONTH = 48;
const placeOf = ({ month }) => (month + 1) * MONTH + 8;
/** Marks of one kind in all months, as one path. */
const pathOf = (months, shape, shift) => months.map((each) => `M${placeOf(each) + shift(each)} 9${shape}`).join('');
/** The letters of the months, each at its place. */
const LETTERS = 'JFMAMJJASOND';
const LETTER_PLACES = LETTERS.split('')
    .map((_, month) => (month + 1) * MONTH + 4)
    .join(' ');
/** How far the ring stands behind the diamond of its month, which has a number. */
const BEHIND = 33;
/** Width of a digit of the numbers of decisions. */
const DIGIT = 7.2;
/** The numbers of the months as one text, each digit at its place: there may be a hundred years. */
function numbersOf(months) {
    const digits = months.flatMap((each) => String(each.decisions)
        .split('')
        .map((digit, n) => ({ digit, x: placeOf(each) + 9 + n * DIGIT })));
    const places = digits.map(({ x }) => x.toFixed(1)).join(' ');
    return svg `<text class="numbers" x=${places} y="13.5">${digits.map(({ digit }) => digit).join('')}</text>`;
}
/** A folded year: diamonds and rings in their months, the decisions with their number. */
function renderMonths(group) {
    const months = monthsOf(group);
    const decided = months.filter(({ decisions }) => decisions > 0);
    const others = months.filter((each) => each.others > 0);
    const behind = ({ decisions }) => (decisions > 0 ? BEHIND : 0);
    return html `<svg class="months num" viewBox="0 0 ${13 * MONTH} 34" aria-hidden="true">
    <path class="shape" d=${pathOf(others, RING, behind)} />
    <g data-mark="decision"><path class="shape" d=${pathOf(decided, DIAMOND, () => 0)} /></g>
    ${numbersOf(decided)}
    <text class="letters" x=${LETTER_PLACES} y="32">${LETTERS}</text>
  </svg>`;
}
/** What is seen of a folded year: its months, what of it concerns the choice, today. */
function renderFolded({ view, controls }, group) {
    const { today, lang } = view;
    return html `<div class="folded small">
    ${renderMonths(group)}
    ${when(controls?.relation(group), (words) => html `<span class="related">${words}</span>`)}
    ${group.todayIndex === undefined ? nothing : html `<p class="today-folded">${todayWords(today, lang)}</p>`}
  </div>`;
}
function countWords(view, { items, decisions }) {
    const { count, decisionCount } = timelineStrings[view.lang];
    const events = items.filter(({ moment }) => !moment).length;
    // With nothing but decisions, one number says it all.
    const all = decisions < events && count(events);
    return joined(', ', all, decisions > 0 && decisionCount(decisions), momentCounts(items, view.lang));
}
function renderHead(scene, group) {
    const { view, ask } = scene;
    const button = html `<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${isOpen(scene, group)}
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
function renderGroup(scene, flow, group) {
    const { controls, isWhole } = scene;
    const { foldable } = group;
    const open = isOpen(scene, group);
    const page = foldable && open ? (controls?.pageOf(group) ?? firstPageOf(group)) : { rows: rowsOf(group) };
    // The ways to the rest stay in the document, since one of them may have the focus.
    const { rows, around = [] } = isWhole ? { ...page, rows: rowsOf(group) } : page;
    const entries = () => renderEntries(flow, group, rows, !foldable);
    if (!foldable)
        return html `<div class="year" part="year">${entries()}</div>`;
    return html `<div class="year" part="year" ?data-folded=${!open}>
    ${renderHead(scene, group)}
    <div class="long" id="year-${group.key}">
      ${open ? html `${around[0]} ${entries()} ${around[1]}` : nothing}
    </div>
    ${open ? nothing : renderFolded(scene, group)}
  </div>`;
}
/** All years with their entries. */
function renderYears(scene, groups) {
    const { view, controls, ask } = scene;
    const flow = {
        lang: view.lang,
        today: view.today,
        entry: (item, content) => itemButton(view, item, ask, content),
        landmark: (name) => heading(levelBelow(view.headingLevel), html `<span class="landmark num" data-year=${name}>${name}</span>`),
        extra: controls?.extra,
        detailsAt: controls?.detailsAt,
    };
    return html `<div class="years">
    <div class="flow">
      ${repeat(groups, ({ key }) => key, (group) => renderGroup(scene, flow, group))}
    </div>
  </div>`;
}

export { itemButton, renderYears };
