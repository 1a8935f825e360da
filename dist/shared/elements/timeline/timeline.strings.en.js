import { plural } from '../../i18n/plural.js';

/** English texts; see `timeline.strings.ts`. */
const entries = plural('entry', 'entries');
const others = plural('other entry', 'other entries');
const en = {
    heading: 'The path of the strategy',
    fromTo: (first, last) => `from ${first} to ${last}`,
    including: (what) => `including ${what}`,
    listedAsPlanned: (n) => `${n} ${n === 1 ? 'is' : 'are'} listed as planned`,
    notConfirmed: (n) => `${n} of them not confirmed`,
    outside: 'Far outside this time',
    count: (n) => (n === 0 ? 'no entries' : entries(n)),
    decisionCount: plural('decision', 'decisions'),
    linkedCount: (n) => `${n} linked`,
    chosenInside: 'selected in this year',
    undated: 'Without date',
    noDate: 'Date not stated',
    noKind: 'Kind not stated',
    noStatus: 'Status not stated',
    decisionNumber: (number) => `Decision ${number}`,
    today: (date) => `Today, ${date}`,
    isToday: 'today',
    currentSpan: 'current period',
    openAll: 'Open all years',
    closeAll: 'Close all years',
    onlyDecisions: 'Decisions only',
    leftOut: (shown, hidden) => `Shown: ${en.decisionCount(shown)}. Left out: ${others(hidden)}.`,
    asTable: 'As a table',
    legend: {
        label: 'Legend',
        decision: 'Decision',
        other: 'other entry',
        span: 'period',
        planned: 'planned',
    },
    empty: 'The data hold no events.',
    emptyDecisions: 'The data hold no decisions.',
};

export { en };
