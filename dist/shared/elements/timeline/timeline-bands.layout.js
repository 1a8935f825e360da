/** The kinds in the order of their bands, from the line upwards. */
const KINDS = [
    'decision',
    'deadline',
    'session',
    'meeting',
    'workshop',
    'publication',
    'milestone',
    'projectMilestone',
    'none',
];
function kindOf({ moment, event }) {
    if (moment)
        return moment === 'milestone' ? 'projectMilestone' : 'deadline';
    return event.kind ?? 'none';
}
/** More topics than these share a band: a picture of a hundred would show nothing. */
const TOPIC_BANDS = 10;
/** Keys of bands that are no ids of the feed: those have no tilde. */
const OTHERS = '~others';
const NO_TOPIC = '~none';
/** The band of an entry, and the order of all bands. */
function bandsBy(lanes) {
    if (lanes.by !== 'topic')
        return [kindOf, KINDS];
    const own = lanes.topics.slice(0, TOPIC_BANDS);
    const known = new Set(own);
    const bandOf = ({ event: { topic } }) => {
        if (topic === undefined)
            return NO_TOPIC;
        return known.has(topic) ? topic : OTHERS;
    };
    return [bandOf, [...own, OTHERS, NO_TOPIC]];
}

export { OTHERS, bandsBy };
