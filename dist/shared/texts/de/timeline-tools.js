import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const eventsDe = plural('de', 'Ereignis', 'Ereignisse');
const de = {
    planned: (n) => `Geplante Ereignisse in den Kalender (${inGerman(n)})`,
    chosen: 'Ausgewähltes Ereignis in den Kalender',
    chosenMilestones: 'Meilensteine des ausgewählten Vorhabens in den Kalender',
    saved: (file, entries, without) => `Die Datei ${file} mit ${entries === 1 ? 'einem Ereignis' : `${inGerman(entries)} Ereignissen`} wurde erzeugt.${without > 0 ? ` ${eventsDe(without)} ohne Datum ${without === 1 ? 'fehlt' : 'fehlen'} darin.` : ''}`,
    nothingPlanned: 'Es ist kein Ereignis mit Datum als geplant verzeichnet.',
    unreadDate: 'Das Datum ist im Feed nicht lesbar.',
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
const timelineToolsStrings = /* @__PURE__ */ translated('timeline-tools', de);

export { timelineToolsStrings };
