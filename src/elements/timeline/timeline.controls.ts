/** What stands around the line: legend, what is left out, and the buttons of the footer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import { renderMark } from './timeline.marks.js';
import { timelineStrings } from './timeline.strings.js';

/** What the footer's buttons show and do. */
export interface FooterControls {
  readonly onlyDecisions: boolean;
  readonly asTable: boolean;
  readonly toggleDecisions: () => void;
  readonly toggleTable: () => void;
  /** Called when a visitor is about to ask for the table. */
  readonly prepareTable: () => void;
}

function toggleButton(
  label: string,
  pressed: boolean,
  toggle: () => void,
  prepare?: () => void,
): TemplateResult {
  return html`<button
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
export function renderFooter(view: WidgetView, controls: FooterControls): TemplateResult {
  const strings = timelineStrings[view.lang];
  const { onlyDecisions, toggleDecisions, asTable, toggleTable, prepareTable } = controls;
  return html`${toggleButton(strings.onlyDecisions, onlyDecisions, toggleDecisions)}
  ${toggleButton(strings.asTable, asTable, toggleTable, prepareTable)}`;
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

/** What "Nur Beschlüsse" leaves out; nothing where it leaves out nothing. */
export function leftOutWords(view: WidgetView, shown: number, leftOut: number): string {
  const { emptyDecisions, leftOut: words } = timelineStrings[view.lang];
  if (leftOut === 0) return '';
  return shown === 0 ? emptyDecisions : words(shown, leftOut);
}
