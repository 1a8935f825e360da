import { html } from 'lit';
import { when } from '../../parts/link.js';
import { renderMark } from './timeline.marks.js';
import { timelineStrings } from './timeline.strings.js';

/** What stands around the line: legend, what is left out, and the buttons of the footer. */
function toggleButton(label, { pressed, toggle, prepare }) {
    return html `<button
    type="button"
    class="link"
    part="view"
    aria-pressed=${pressed}
    @click=${toggle}
    @focus=${prepare}
    @pointerover=${prepare}
  >
    ${label}
  </button>`;
}
/** The buttons of the footer. */
function renderFooter(view, decisions, table) {
    const { onlyDecisions, asTable } = timelineStrings[view.lang];
    return html `${toggleButton(onlyDecisions, decisions)} ${toggleButton(asTable, table)}`;
}
function explain(words, mark, phase = 'past', span = 0) {
    return html `<li>${renderMark({ mark, phase, span })} ${words}</li>`;
}
/** What the marks mean, and the button that opens all years. */
function renderLegend(view, folds) {
    const { legend, openAll, closeAll } = timelineStrings[view.lang];
    return html `<div class="legend small" part="legend">
    <ul aria-label=${legend.label}>
      ${explain(legend.decision, 'decision')} ${explain(legend.other, 'other')}
      ${explain(legend.span, 'other', 'past', 2)} ${explain(legend.planned, 'other', 'planned')}
    </ul>
    ${when(folds, ({ allOpen, toggle }) => html `<button type="button" class="link" part="fold-all" @click=${toggle}>
          ${allOpen ? closeAll : openAll}
        </button>`)}
  </div>`;
}
/** What "Nur Beschlüsse" leaves out; nothing where it leaves out nothing. */
function leftOutWords(view, shown, leftOut) {
    const { emptyDecisions, leftOut: words } = timelineStrings[view.lang];
    if (leftOut === 0)
        return '';
    return shown === 0 ? emptyDecisions : words(shown, leftOut);
}

export { leftOutWords, renderFooter, renderLegend };
