/** "2026-06-26" as editors write it: "26.06.2026". */
const germanDay = (date) => date.split('-').reverse().join('.');
function names({ text = '', cite = [] }, { decision, date, cite: own }) {
    // By whole words: "2025/02" is another decision than "2025/02-AL".
    if (decision)
        return text.split(/[^\w/-]+/).includes(decision.number);
    return (date !== undefined &&
        text.includes(germanDay(date)) &&
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
        .reduce((last, event) => ((event.date ?? '') < (last?.date ?? '') ? last : event), undefined);
}

export { lastDecision };
