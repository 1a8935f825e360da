import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const events = plural('en', 'event', 'events');
const en = {
    heading: 'The path of the strategy',
    fromTo: (first, last) => `from ${first} to ${last}`,
    including: (what) => `including ${what}`,
    listedAsPlanned: (n) => `${inEnglish(n)} ${n === 1 ? 'is' : 'are'} listed as planned`,
    notConfirmed: (n) => `${inEnglish(n)} of them not confirmed`,
    count: (n) => (n === 0 ? 'no events' : events(n)),
    decisionCount: plural('en', 'decision', 'decisions'),
    undated: 'Without date',
    noDate: 'Date not stated',
    unreadDate: 'Date not readable in the feed',
    unreadKind: 'Kind not readable in the feed',
    unreadStatus: 'Status not readable in the feed',
    oddDate: (text) => `in the data: ${text}`,
    wasPlanned: 'was planned; whether it took place is not known',
    noKind: 'Kind not stated',
    noStatus: 'Status not stated',
    momentKind: { milestone: 'Milestone of a project', deadline: 'Deadline' },
    deadline: {
        over: 'over; the data do not say whether it was kept',
        ahead: 'still to come',
    },
    momentCount: {
        milestone: plural('en', 'milestone of a project', 'milestones of projects'),
        deadline: plural('en', 'deadline', 'deadlines'),
    },
    besides: (what) => `Besides: ${what}.`,
    today: (date) => `Today, ${date}`,
    isToday: 'today',
    currentSpan: 'current period',
    onlyDecisions: 'Decisions only',
    skip: 'Skip the timeline',
    end: 'End of the timeline',
    jump: 'Go to a year',
    views: 'View',
    view: { list: 'List', axis: 'Timeline', scale: 'To scale', table: 'Table' },
    legend: {
        label: 'Legend',
        decision: 'Decision',
        other: 'other event (unless named: milestone)',
        span: 'period',
        planned: 'planned',
    },
    empty: 'The data hold no events.',
};

export { en };
