/** What stands around the line: the way past it, legend, ways to a year, and the switches above it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { viewSwitch } from '../../parts/view-switch.js';
import { visit } from '../../parts/visit.js';
import type { WidgetView } from '../../parts/view.types.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import type { MarkKind, Phase, TimelineGroup } from './timeline.layout.js';
import { renderMark } from './timeline.marks.js';
import type { Ask, TimelineScene, ViewName } from './timeline.types.js';
import { groupName } from './timeline.words.js';

const VIEWS: readonly ViewName[] = ['list', 'axis', 'scale', 'table'];

/**
 * The buttons above the line.
 *
 * @param shown the view that was asked for; absent where the width decides between list and axis
 */
export function renderSwitches(
  view: WidgetView,
  shown: ViewName | undefined,
  onlyDecisions: boolean,
  ask: Ask,
): TemplateResult {
  const strings = timelineStrings[view.lang];
  const show = (name: ViewName): void => void ask('show', name);
  const views = (byWidth: ViewName): TemplateResult =>
    viewSwitch({ strings, views: VIEWS, shown, show, byWidth });
  return html`${views('list')}${views('axis')}
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

function skip({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  const end = root.querySelector<HTMLElement>('.end');
  if (end) visit(end);
}

/** What `content` holds, with a way past it for those who go by Tab. */
export function passable(content: unknown, lang: Language): TemplateResult {
  const { skip: words, end } = timelineStrings[lang];
  return html`<button type="button" class="skip link" part="skip" @click=${skip}>${words}</button>
    ${content}
    <p class="end heard">${end}</p>`;
}

function explain(words: string, mark: MarkKind, phase: Phase = 'past', span = 0): TemplateResult {
  return html`<li>${renderMark({ mark, phase, span })} ${words}</li>`;
}

/** What the marks mean. */
export function renderLegend(lang: Language): TemplateResult {
  const { legend } = timelineStrings[lang];
  return html`<ul class="legend small" part="legend" aria-label=${legend.label}>
    ${explain(legend.decision, 'decision')} ${explain(legend.other, 'other')}
    ${explain(legend.span, 'other', 'past', 2)} ${explain(legend.planned, 'other', 'planned')}
  </ul>`;
}

/** The ways to the years, where some of them are folded. */
export function renderJumps(
  { view, ask }: Pick<TimelineScene, 'view' | 'ask'>,
  groups: readonly TimelineGroup[],
): TemplateResult | typeof nothing {
  if (!groups.some(({ foldable }) => foldable)) return nothing;
  const years = groups.map(
    (group) =>
      html`<button type="button" class="link" @click=${() => ask('jump', group)}>
        ${groupName(group, view.lang)}
      </button>`,
  );
  const { jump } = timelineStrings[view.lang];
  return html`<div class="jumps num small" part="jumps" role="group" aria-label=${jump}>
    ${years}
  </div>`;
}
