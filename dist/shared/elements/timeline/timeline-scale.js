import { nothing } from 'lit';
import { layoutAxis } from './timeline-axis.layout.js';
import { drawAxis } from './timeline-axis.picture.js';
import { timelineAxisStyles } from './timeline-axis.styles.js';
import { scaleStrings } from './timeline-scale.strings.js';

/** What `spacing="scale"` adds to the list; a file of its own, which only such pages fetch. */
/** The look of what is rendered here, for the widget that shows it. */
const sheets = [timelineAxisStyles];
const axes = new WeakMap();
/** The axis of a layout, laid out once: a choice changes none of it. */
function axisOf(layout) {
    if (!axes.has(layout)) {
        const dated = layout.groups.filter(({ year }) => year !== undefined);
        const items = dated.flatMap((group) => group.items);
        axes.set(layout, layoutAxis(items, layout.today));
    }
    return axes.get(layout);
}
/** The axis as a picture; nothing where no event has a date. */
function renderScale(view, layout) {
    const axis = axisOf(layout);
    return axis ? drawAxis(view, axis) : nothing;
}
/** What lies too far away for the axis, in words; empty where nothing does. */
function beyondWords(layout, lang) {
    const { before, after } = axisOf(layout) ?? { before: 0, after: 0 };
    return before + after > 0 ? scaleStrings[lang].beyond(before, after) : '';
}

export { beyondWords, renderScale, sheets };
