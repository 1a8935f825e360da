import { html } from 'lit';
import { isOpen } from './timeline.list.js';
import { renderMark } from './timeline.marks.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { groupName } from './timeline.words.js';

/** What stands around the line: legend, ways to a year, and the switches above it. */
const VIEWS = ['list', 'axis', 'scale', 'table'];
/** The switch for one width: nothing is measured, so both stand there and the style sheet shows one. */
function renderViews(view, shown, byWidth, ask) {
    const strings = timelineStrings[view.lang];
    const buttons = VIEWS.map((name) => html `<button
        type="button"
        class="link view"
        data-view=${name}
        aria-pressed=${name === (shown ?? byWidth)}
        @click=${() => ask('show', name)}
      >
        ${strings.view[name]}
      </button>`);
    return html `<span
    class="views"
    data-for=${byWidth}
    part="views"
    role="group"
    aria-label=${strings.views}
    >${buttons}</span
  >`;
}
/**
 * The buttons above the line.
 *
 * @param shown the view that was asked for; absent where the width decides between list and axis
 */
function renderSwitches(view, shown, onlyDecisions, ask) {
    return html `${renderViews(view, shown, 'list', ask)}${renderViews(view, shown, 'axis', ask)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${onlyDecisions}
      @click=${() => ask('decisions')}
    >
      ${timelineStrings[view.lang].onlyDecisions}
    </button>`;
}
function explain(words, mark, phase = 'past', span = 0) {
    return html `<li>${renderMark({ mark, phase, span })} ${words}</li>`;
}
/** The ways to the years: a button for each, and one for all. */
function renderJumps(scene, groups) {
    const { view, isCrowd, ask } = scene;
    const { jump, openAll, closeAll } = timelineStrings[view.lang];
    const years = groups.map((group) => html `<button type="button" class="link" @click=${() => ask('jump', group)}>
        ${groupName(group, view.lang)}
      </button>`);
    const allOpen = groups.every((group) => isOpen(scene, group));
    return html `<div class="jumps num small" part="jumps" role="group" aria-label=${jump}>
    ${years}
    ${isCrowd
        ? ''
        : html `<button type="button" class="link" part="fold-all" @click=${() => ask('all')}>
            ${allOpen ? closeAll : openAll}
          </button>`}
  </div>`;
}
/** What the marks mean, and the ways to the years. */
function renderLegend(scene, groups) {
    const { legend } = timelineStrings[scene.view.lang];
    return html `<ul class="legend small" part="legend" aria-label=${legend.label}>
      ${explain(legend.decision, 'decision')} ${explain(legend.other, 'other')}
      ${explain(legend.span, 'other', 'past', 2)} ${explain(legend.planned, 'other', 'planned')}
    </ul>
    ${groups.length > 1 ? renderJumps(scene, groups) : ''}`;
}

export { renderLegend, renderSwitches };
