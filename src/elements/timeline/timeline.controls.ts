/** What stands around the line: legend, what is left out, and the buttons of the footer. */
import { html, type TemplateResult } from 'lit';
import { when } from '../../parts/link.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { MarkKind, Phase } from './timeline.layout.js';
import { renderMark } from './timeline.marks.js';
import { timelineStrings } from './timeline.strings.js';

/** A button of the footer: whether it is pressed, and what it does. */
export interface Toggle {
  readonly pressed: boolean;
  readonly toggle: () => void;
  /** Called when a visitor is about to press it. */
  readonly prepare?: () => void;
}

function toggleButton(label: string, { pressed, toggle, prepare }: Toggle): TemplateResult {
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
export function renderFooter(view: WidgetView, decisions: Toggle, table: Toggle): TemplateResult {
  const { onlyDecisions, asTable } = timelineStrings[view.lang];
  return html`${toggleButton(onlyDecisions, decisions)} ${toggleButton(asTable, table)}`;
}

function explain(words: string, mark: MarkKind, phase: Phase = 'past', span = 0): TemplateResult {
  return html`<li>${renderMark({ mark, phase, span })} ${words}</li>`;
}

/** What the marks mean, and the button that opens all years. */
export function renderLegend(
  view: WidgetView,
  folds: { readonly allOpen: boolean; readonly toggle: () => void } | undefined,
): TemplateResult {
  const { legend, openAll, closeAll } = timelineStrings[view.lang];
  return html`<div class="legend small" part="legend">
    <ul aria-label=${legend.label}>
      ${explain(legend.decision, 'decision')} ${explain(legend.other, 'other')}
      ${explain(legend.span, 'other', 'past', 2)} ${explain(legend.planned, 'other', 'planned')}
    </ul>
    ${when(
      folds,
      ({ allOpen, toggle }) =>
        html`<button type="button" class="link" part="fold-all" @click=${toggle}>
          ${allOpen ? closeAll : openAll}
        </button>`,
    )}
  </div>`;
}

/** What "Nur Beschlüsse" leaves out; nothing where it leaves out nothing. */
export function leftOutWords(view: WidgetView, shown: number, leftOut: number): string {
  const { emptyDecisions, leftOut: words } = timelineStrings[view.lang];
  if (leftOut === 0) return '';
  return shown === 0 ? emptyDecisions : words(shown, leftOut);
}
