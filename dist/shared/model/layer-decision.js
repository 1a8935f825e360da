import { compareEdtf } from '../feed/edtf.js';

/**
 * The last decision of a layer. The feed has no formal link between the two, so what its editors wrote
 * of the layer, with their sources, is read. Pure.
 *
 * A decision belongs to a layer if the layer's summary or one of its notes names the decision's number
 * ("Beschluss 2024/40"), or if a project of the strategy in this layer names it. Where the number is not
 * published, it belongs to the layer if a note names its day ("am 26.06.2025") and both, note and
 * event, cite the same source. Of several the latest counts, and only what has been decided: the one
 * that begins last, in the order of `compareEdtf`; with an open start (`../2025-06`) it may have begun at
 * any time, and is taken for earlier than all that are dated. Of equal ones the feed's last counts.
 */
/** "2026-06-26" as editors write it: "26.06.2026"; nothing for what is no single day. */
function germanDay(date) {
    const isDay = date && !date.interval && date.from?.precision === 'day';
    return isDay ? date.text.split('-').reverse().join('.') : undefined;
}
/** Whether one decision is later than another; without a date it is earlier than all others. */
function isLater(a, b) {
    return a.date && b.date ? compareEdtf(a.date, b.date) > 0 : !!a.date && !b.date;
}
function names({ text = '', cite = [] }, { decision, date, cite: own }) {
    // By whole words: "2025/02" is another decision than "2025/02-AL".
    const { number } = decision ?? {};
    if (number !== undefined)
        return text.split(/[^\w/-]+/).includes(number);
    const day = germanDay(date);
    return (day !== undefined &&
        text.includes(day) &&
        cite.some(({ source }) => own?.some((each) => each.source === source)));
}
/**
 * The latest decision that belongs to a layer, by the rule above; nothing where none is known.
 *
 * @param numbers decisions that the layer's own projects name
 */
function lastDecision({ summary, cite, notes = [] }, { events }, numbers = []) {
    const remarks = [{ text: summary, cite }, ...notes];
    return events
        .filter(({ kind, status }) => kind === 'decision' && status === 'done')
        .filter((event) => remarks.some((remark) => names(remark, event)) ||
        (event.decision && numbers.includes(event.decision.number)))
        .reduce((last, event) => (last && isLater(last, event) ? last : event), undefined);
}

export { lastDecision };
