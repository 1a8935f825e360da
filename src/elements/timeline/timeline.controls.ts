/** What stands around the line: legend, what is left out, and the buttons of the footer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineLayout } from './timeline.layout.js';
import { renderMark } from './timeline.marks.js';
import { timelineStrings } from './timeline.strings.js';

/** What the footer's buttons show and do. */
export interface FooterControls {
  readonly onlyDecisions: boolean;
  readonly asTable: boolean;
  readonly toggleDecisions: () => void;
  readonly toggleTable: () => void;
}

function toggleButton(label: string, pressed: boolean, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="view"
    aria-pressed=${pressed}
    @click=${toggle}
  >
    ${label}
  </button>`;
}

/** The buttons of the footer. */
export function renderFooter(view: WidgetView, controls: FooterControls): TemplateResult {
  const { onlyDecisions, asTable } = timelineStrings[view.lang];
  return html`${toggleButton(onlyDecisions, controls.onlyDecisions, controls.toggleDecisions)}
  ${toggleButton(asTable, controls.asTable, controls.toggleTable)}`;
}

/** What the marks mean, and the button that opens all years. */
export function renderLegend(
  view: WidgetView,
  folds: { readonly allOpen: boolean; readonly toggle: () => void } | undefined,
): TemplateResult {
  const { legend, openAll, closeAll } = timelineStrings[view.lang];
  const [other, past] = ['other', 'past'] as const;
  return html`<div class="legend small" part="legend">
    <ul aria-label=${legend.label}>
      <li>${renderMark({ mark: 'decision', phase: past, span: 0 })} ${legend.decision}</li>
      <li>${renderMark({ mark: other, phase: past, span: 0 })} ${legend.other}</li>
      <li>${renderMark({ mark: other, phase: past, span: 2 })} ${legend.span}</li>
      <li>${renderMark({ mark: other, phase: 'planned', span: 0 })} ${legend.planned}</li>
    </ul>
    ${
      folds
        ? html`<button type="button" class="link" part="fold-all" @click=${folds.toggle}>
            ${folds.allOpen ? closeAll : openAll}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is not shown at the moment: said, and announced when it changes. */
export function renderNote(
  view: WidgetView,
  { counts, axis }: TimelineLayout,
  leftOut: number,
): TemplateResult {
  const strings = timelineStrings[view.lang];
  const filtered =
    counts.total === 0 ? strings.emptyDecisions : strings.leftOut(counts.total, leftOut);
  const outside =
    axis && axis.before + axis.after > 0 && strings.beyondAxis(axis.before, axis.after);
  const words = [leftOut > 0 && filtered, outside].filter(Boolean).join(' ');
  return html`<p class="note small" role="status">${words}</p>`;
}
