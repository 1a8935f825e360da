import { openEnd, openStart } from '../../feed/edtf.js';
import { lastDecision } from '../../model/layer-decision.js';
import { AXIS_LENGTH } from './timeline-time.layout.js';

/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
function barOf(date, scale, window) {
    const width = window.to - window.from;
    const [start, stop] = [date.from?.start ?? -Infinity, date.to?.end ?? Infinity];
    const shift = (time) => ((scale.place(Math.max(scale.start, Math.min(time, scale.end))) - window.from) * AXIS_LENGTH) /
        width;
    const clamp = (units) => Math.max(0, Math.min(units, AXIS_LENGTH));
    const [left, right] = [shift(start), shift(stop)];
    return {
        date,
        x: clamp(left),
        end: clamp(right),
        opensLeft: start < scale.start || left < 0,
        opensRight: stop > scale.end || right > AXIS_LENGTH,
    };
}
/** The projects with a period, by topic in the order of the feed; in a topic by their start. */
function layoutPeriods({ feed, find, isLost }, scale, window) {
    const topics = [...feed.topics.map(({ id }) => id), undefined];
    const bars = feed.projects.flatMap((project) => {
        const { period: date } = project;
        return date ? [{ project, ...barOf(date, scale, window) }] : [];
    });
    const start = ({ date }) => date.from?.start ?? -Infinity;
    const byStart = [...bars].sort((a, b) => start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0);
    const topicOf = ({ project: { topic } }) => topic !== undefined && find('topic', topic) ? topic : undefined;
    const groups = topics.map((topic) => ({
        topic,
        bars: byStart.filter((bar) => topicOf(bar) === topic),
    }));
    const unread = feed.projects.filter((each) => isLost(each, 'period')).length;
    return {
        groups: groups.filter((group) => group.bars.length > 0),
        shown: bars.length,
        without: feed.projects.length - bars.length - unread,
        unread,
    };
}
/**
 * The phases of the strategy. The feed says when the decision on a layer was taken and not when the
 * work on it began: so a layer's phase ends with its decision, open to the left, and that of the layer
 * which is carried out (`projects`) begins with it, open to the right. A layer without a known
 * decision has no bar.
 */
function layoutPhases(model, scale, window) {
    const { feed } = model;
    return feed.layers.flatMap((layer) => {
        const isCarriedOut = layer.id === 'projects';
        const { event: decision } = lastDecision(model, layer);
        if (!decision?.date)
            return [];
        const date = isCarriedOut ? openEnd(decision.date) : openStart(decision.date);
        return [{ layer, decision, ...barOf(date, scale, window) }];
    });
}

export { layoutPeriods, layoutPhases };
