import { html, nothing } from 'lit';
import { viewSwitch } from '../../parts/view-switch.js';
import { visit } from '../../parts/visit.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { renderMark } from './timeline.marks.js';
import { groupName } from './timeline.words.js';

/** What stands around the line: the way past it, legend, ways to a year, and the switches above it. */
const VIEWS = ['list', 'axis', 'scale', 'table'];
/**
 * The buttons above the line.
 *
 * @param shown the view that was asked for; absent where the width decides between list and axis
 */
function renderSwitches(view, shown, onlyDecisions, ask) {
    const strings = timelineStrings[view.lang];
    const show = (name) => void ask('show', name);
    const views = (byWidth) => viewSwitch({ strings, views: VIEWS, shown, show, byWidth });
    return html `${views('list')}${views('axis')}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${onlyDecisions}
      @click=${() => ask('decisions')}
    >
      ${strings.onlyDecisions}
    </button>`;
}
function skip({ currentTarget }) {
    const root = currentTarget.getRootNode();
    const end = root.querySelector('.end');
    if (end)
        visit(end);
}
/** What `content` holds, with a way past it for those who go by Tab. */
function passable(content, lang) {
    const { skip: words, end } = timelineStrings[lang];
    return html `<button type="button" class="skip link" part="skip" @click=${skip}>${words}</button>
    ${content}
    <p class="end heard">${end}</p>`;
}
function explain(words, mark, phase = 'past', span = 0) {
    return html `<li>${renderMark({ mark, phase, span })} ${words}</li>`;
}
/** What the marks mean. */
function renderLegend(lang) {
    const { legend } = timelineStrings[lang];
    return html `<ul class="legend small" part="legend" aria-label=${legend.label}>
    ${explain(legend.decision, 'decision')} ${explain(legend.other, 'other')}
    ${explain(legend.span, 'other', 'past', 2)} ${explain(legend.planned, 'other', 'planned')}
  </ul>`;
}
/** The ways to the years, where some of them are folded. */
function renderJumps({ view, ask }, groups) {
    if (!groups.some(({ foldable }) => foldable))
        return nothing;
    const years = groups.map((group) => html `<button type="button" class="link" @click=${() => ask('jump', group)}>
        ${groupName(group, view.lang)}
      </button>`);
    const { jump } = timelineStrings[view.lang];
    return html `<div class="jumps num small" part="jumps" role="group" aria-label=${jump}>
    ${years}
  </div>`;
}

export { passable, renderJumps, renderLegend, renderSwitches };
