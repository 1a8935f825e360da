import { compareEdtf } from '../feed/edtf.js';
import { carriedOutProjects } from './own-projects.js';

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
/** The layer that is carried out: its projects name decisions, too. */
const CARRIED_OUT = 'projects';
/** A key that has the value, or that may have had it. */
const mayBe = ({ isLost }, event, key, value) => event[key] === value || (event[key] === undefined && isLost(event, key));
/** Whether an event may belong to any layer, because what it is named by could not be read. */
function isNameless({ isLost }, event) {
    const { decision } = event;
    if (isLost(event, 'decision') || (decision && isLost(decision, 'number')))
        return true;
    return decision?.number === undefined && (isLost(event, 'date') || isLost(event, 'cite'));
}
/** Whether what names the decisions of a layer could not be read as a whole. */
function isSilenced({ isLost, isCut, hasLost }, layer) {
    const { notes = [] } = layer;
    return (isCut('events') ||
        isLost(layer, 'summary') ||
        isLost(layer, 'notes') ||
        notes.some((note) => isLost(note, 'text')) ||
        (layer.id === CARRIED_OUT && (isCut('projects') || hasLost('projects/decision'))));
}
/** The events that belong to a layer, whatever they are. */
function belonging(model, layer) {
    const { summary, cite, notes = [] } = layer;
    const remarks = [{ text: summary, cite }, ...notes];
    const numbers = new Set(layer.id === CARRIED_OUT ? carriedOutProjects(model).map(({ decision }) => decision) : []);
    return (event) => remarks.some((remark) => names(remark, event)) ||
        (event.decision?.number !== undefined && numbers.has(event.decision.number));
}
/**
 * The latest decision that belongs to a layer, by the rule above; nothing where none is known. Where the
 * latest of those that belong to it cannot be told for a decision, because its kind or status could not
 * be read, nothing is known: an earlier one would be called the last.
 *
 * @param model the whole: a filter leaves decisions out that have been taken
 */
function lastDecision(model, layer) {
    const candidates = model.feed.events.filter((event) => mayBe(model, event, 'kind', 'decision') && mayBe(model, event, 'status', 'done'));
    const own = candidates.filter(belonging(model, layer));
    const event = own.reduce((last, each) => (last && isLater(last, each) ? last : each), undefined);
    if (event && (event.kind === undefined || event.status === undefined))
        return { isLost: true };
    const isLost = isSilenced(model, layer) ||
        own.some((each) => each !== event && model.isLost(each, 'date')) ||
        candidates.some((each) => !own.includes(each) && isNameless(model, each));
    return event ? { event, isLost } : { isLost };
}

export { lastDecision };
