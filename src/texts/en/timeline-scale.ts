import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import type { ScaleStrings } from '../de/timeline-scale.js';

const sides = (before: string | false, after: string | false): string =>
  [before, after].filter(Boolean).join(', ');
const yearsEn = plural('en', 'year', 'years');

export const en: ScaleStrings = {
  beyond: (before, after) =>
    `Beyond the axis: ${sides(before > 0 && `${inEnglish(before)} before`, after > 0 && `${inEnglish(after)} after`)}.`,
  window: 'Section',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'Whole time',
  axis: 'Axis of time',
  wholeShown: (from, to) => `Whole period, ${from} to ${to}.`,
  shown: (from, to, what) => `${from} to ${to}: ${what}.`,
  ofAll: (shown, total, more) =>
    `${inEnglish(shown)} of ${plural('en', 'event', 'events')(total)}${more ? ', milestones and deadlines' : ''}`,
  hint: 'Keys: plus and minus to zoom, arrows to move, 0 for the whole time.',
  quiet: (years) => `${yearsEn(years)} without event`,
  lanes: 'Lanes',
  oneLane: 'One lane',
  byKind: 'By kind',
  byTopic: 'By topic',
  noTopics: 'The data assign no events to focus topics; the periods are arranged by topic.',
  periods: 'Phases and periods',
  periodsOf: 'Phases of the strategy, periods of products, projects and bodies',
  phases: 'Phases of the strategy',
  phasesNote:
    'By the last decision on each layer. The data do not say when the work on a layer began; implementation runs since it was decided.',
  periodsNote: (shown, without) =>
    `${inEnglish(shown)} entries with a published period, by focus topic; for ${inEnglish(without)} none is published. Only entries marked “project of the strategy” were decided by the strategy itself.`,
  unreadPeriods: (n) =>
    `For ${n === 1 ? 'one more' : `${inEnglish(n)} more`} the period is not readable in the feed.`,
  noTopic: 'Without focus topic',
  otherTopics: 'Other topics',
  more: (n) => `Show ${inEnglish(n)} more`,
  kinds: {
    decision: 'Decisions',
    session: 'Sessions',
    meeting: 'Retreats, meetings',
    workshop: 'Workshops',
    publication: 'Publications',
    milestone: 'Milestones',
    projectMilestone: 'Milestones of projects',
    deadline: 'Deadlines of decisions',
  },
};
