import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const sides = (before, after) => [before, after].filter(Boolean).join(', ');
const yearsEn = plural('en', 'year', 'years');
const en = {
    beyond: (before, after) => `Beyond the axis: ${sides(before > 0 && `${inEnglish(before)} before`, after > 0 && `${inEnglish(after)} after`)}.`,
    window: 'Section',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'Whole time',
    axis: (from, to) => `Timeline, ${from} to ${to}`,
    shown: (from, to, shown, total) => `${from} to ${to}: ${inEnglish(shown)} of ${plural('en', 'event', 'events')(total)}.`,
    hint: 'Keys: plus and minus to zoom, arrows to move, 0 for the whole time.',
    quiet: (years) => `${yearsEn(years)} without event`,
    lanes: 'Lanes',
    oneLane: 'One lane',
    byKind: 'By kind',
    noTopics: 'The data assign no events to focus topics; the periods are arranged by topic.',
    periods: 'Phases and periods',
    periodsOf: 'Phases of the strategy, periods of products, projects and bodies',
    phases: 'Phases of the strategy',
    phasesNote: 'By the last decision on each layer. The data do not say when the work on a layer began; implementation runs since it was decided.',
    periodsNote: (shown, without) => `${inEnglish(shown)} entries with a published period, by focus topic; for ${inEnglish(without)} none is published. Only entries marked “project of the strategy” were decided by the strategy itself.`,
    noTopic: 'Without focus topic',
    more: (n) => `Show ${inEnglish(n)} more`,
    kinds: {
        decision: 'Decisions',
        session: 'Sessions',
        meeting: 'Retreats, meetings',
        workshop: 'Workshops',
        publication: 'Publications',
        milestone: 'Milestones',
    },
};

export { en };
