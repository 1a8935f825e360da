import { parseEdtf } from '../../feed/edtf.js';
import { AXIS_LENGTH } from './timeline-time.layout.js';

/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
function barOf(project, date, scale, window) {
    const width = window.to - window.from;
    const [start, stop] = [date.from?.start ?? -Infinity, date.to?.end ?? Infinity];
    const shift = (time) => ((scale.place(Math.max(scale.start, Math.min(time, scale.end))) - window.from) * AXIS_LENGTH) /
        width;
    const clamp = (units) => Math.max(0, Math.min(units, AXIS_LENGTH));
    const [left, right] = [shift(start), shift(stop)];
    return {
        project,
        date,
        x: clamp(left),
        end: clamp(right),
        opensLeft: start < scale.start || left < 0,
        opensRight: stop > scale.end || right > AXIS_LENGTH,
    };
}
/** The projects with a period, by topic in the order of the feed; in a topic by their start. */
function layoutPeriods({ feed, find }, scale, window) {
    const topics = [...feed.topics.map(({ id }) => id), undefined];
    const bars = feed.projects.flatMap((project) => {
        const date = project.period === undefined ? undefined : parseEdtf(project.period);
        return date ? [barOf(project, date, scale, window)] : [];
    });
    const start = ({ date }) => date.from?.start ?? -Infinity;
    const byStart = [...bars].sort((a, b) => start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0);
    const topicOf = ({ project: { topic } }) => topic !== undefined && find('topic', topic) ? topic : undefined;
    const groups = topics.map((topic) => ({
        topic,
        bars: byStart.filter((bar) => topicOf(bar) === topic),
    }));
    return {
        groups: groups.filter((group) => group.bars.length > 0),
        shown: bars.length,
        without: feed.projects.length - bars.length,
    };
}

export { layoutPeriods };
