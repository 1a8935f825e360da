import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const eventsEn = plural('en', 'event', 'events');
const en = {
    planned: (n) => `Planned events for your calendar (${inEnglish(n)})`,
    chosen: 'Selected event for your calendar',
    chosenMilestones: 'Milestones of the selected project for your calendar',
    saved: (file, entries, without) => `The file ${file} with ${eventsEn(entries)} has been made.${without > 0 ? ` ${eventsEn(without)} without date ${without === 1 ? 'is' : 'are'} missing in it.` : ''}`,
    nothingPlanned: 'No event with a date is listed as planned.',
    unreadDate: 'The date is not readable in the feed.',
    undated: 'The event has no date.',
    calendar: 'Föderale Digitalstrategie: planned',
    imprecise: {
        month: 'The day is not known, only the month.',
        quarter: 'The day is not known, only the quarter.',
        'half-year': 'The day is not known, only the half-year.',
        year: 'The day is not known, only the year.',
    },
    imprecisePeriod: 'Start or end are not known to the day.',
    openEnd: 'The end is open.',
    openStart: 'The start is not stated.',
    date: (words) => `Date: ${words}.`,
    status: (words) => `Status: ${words}.`,
    decision: (number) => `Decision ${number}.`,
    actors: (names) => `Involved: ${names}.`,
    source: (publisher) => `Source: ${publisher}.`,
    columns: [
        'Id',
        'Date (EDTF)',
        'Date',
        'Title',
        'Kind',
        'Status',
        'Decision',
        'Session',
        'Place',
        'revokes',
        'revoked by',
        'Involved',
        'Summary',
        'Address',
    ],
};

export { en };
