/** What `spacing="scale"` adds to the list; a file of its own, which only such pages fetch. */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { WidgetView } from '../../parts/view.types.js';
import { layoutAxis, type TimelineAxis } from './timeline-axis.layout.js';
import { drawAxis } from './timeline-axis.picture.js';
import { timelineAxisStyles } from './timeline-axis.styles.js';
import type { TimelineLayout } from './timeline.layout.js';
import { scaleStrings } from './timeline-scale.strings.js';

/** The look of what is rendered here, for the widget that shows it. */
export const sheets: readonly CSSResult[] = [timelineAxisStyles];

const axes = new WeakMap<TimelineLayout, TimelineAxis | undefined>();

/** The axis of a layout, laid out once: a choice changes none of it. */
function axisOf(layout: TimelineLayout): TimelineAxis | undefined {
  if (!axes.has(layout)) {
    const dated = layout.groups.filter(({ year }) => year !== undefined);
    const items = dated.flatMap((group) => group.items);
    axes.set(layout, layoutAxis(items, layout.today));
  }
  return axes.get(layout);
}

/** The axis as a picture; nothing where no event has a date. */
export function renderScale(
  view: WidgetView,
  layout: TimelineLayout,
): TemplateResult | typeof nothing {
  const axis = axisOf(layout);
  return axis ? drawAxis(view, axis) : nothing;
}

/** What lies too far away for the axis, in words; empty where nothing does. */
export function beyondWords(layout: TimelineLayout, lang: Language): string {
  const { before, after } = axisOf(layout) ?? { before: 0, after: 0 };
  return before + after > 0 ? scaleStrings[lang].beyond(before, after) : '';
}
