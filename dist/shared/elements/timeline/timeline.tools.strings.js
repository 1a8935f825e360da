import { inEnglish, inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const eventsDe = plural('de', 'Ereignis', 'Ereignisse');
const eventsEn = plural('en', 'event', 'events');
const de = {
    planned: (n) => `Geplante Ereignisse in den Kalender (${inGerman(n)})`,
    chosen: 'Ausgewähltes Ereignis in den Kalender',
    saved: (file, entries, without) => `Die Datei ${file} mit ${entries === 1 ? 'einem Ereignis' : `${inGerman(entries)} Ereignissen`} wurde erzeugt.${without > 0 ? ` ${eventsDe(without)} ohne Datum ${without === 1 ? 'fehlt' : 'fehlen'} darin.` : ''}`,
    nothingPlanned: 'Es ist kein Ereignis mit Datum als geplant verzeichnet.',
    undated: 'Das Ereignis hat kein Datum.',
    calendar: 'Föderale Digitalstrategie: geplant',
    imprecise: {
        month: 'Der Tag ist nicht bekannt, nur der Monat.',
        quarter: 'Der Tag ist nicht bekannt, nur das Quartal.',
        'half-year': 'Der Tag ist nicht bekannt, nur das Halbjahr.',
        year: 'Der Tag ist nicht bekannt, nur das Jahr.',
    },
    imprecisePeriod: 'Anfang oder Ende sind nicht auf den Tag bekannt.',
    openEnd: 'Das Ende ist offen.',
    openStart: 'Der Anfang ist nicht angegeben.',
    date: (words) => `Zeitangabe: ${words}.`,
    status: (words) => `Status: ${words}.`,
    decision: (number) => `Beschluss ${number}.`,
    actors: (names) => `Beteiligt: ${names}.`,
    source: (publisher) => `Quelle: ${publisher}.`,
    columns: [
        'Kennung',
        'Datum (EDTF)',
        'Datum',
        'Titel',
        'Art',
        'Status',
        'Beschluss',
        'Sitzung',
        'Ort',
        'hebt auf',
        'aufgehoben durch',
        'Beteiligt',
        'Zusammenfassung',
        'Adresse',
    ],
};
const en = {
    planned: (n) => `Planned events for your calendar (${inEnglish(n)})`,
    chosen: 'Selected event for your calendar',
    saved: (file, entries, without) => `The file ${file} with ${eventsEn(entries)} has been made.${without > 0 ? ` ${eventsEn(without)} without date ${without === 1 ? 'is' : 'are'} missing in it.` : ''}`,
    nothingPlanned: 'No event with a date is listed as planned.',
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
const timelineToolsStrings = { de, en };

export { timelineToolsStrings };
