import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';

const events = plural('de', 'Ereignis', 'Ereignisse');
const de = {
    heading: 'Der Weg der Strategie',
    fromTo: (first, last) => `von ${first} bis ${last}`,
    including: (what) => `darunter ${what}`,
    listedAsPlanned: (n) => (n === 1 ? 'Eines ist geplant' : `${inGerman(n)} sind geplant`),
    notConfirmed: (n) => `davon ${inGerman(n)} unbestätigt`,
    count: (n) => (n === 0 ? 'keine Ereignisse' : events(n)),
    decisionCount: plural('de', 'Beschluss', 'Beschlüsse'),
    undated: 'Ohne Datum',
    noDate: 'Datum nicht angegeben',
    unreadDate: 'Datum im Feed nicht lesbar',
    unreadKind: 'Art im Feed nicht lesbar',
    unreadStatus: 'Status im Feed nicht lesbar',
    oddDate: (text) => `in den Daten: ${text}`,
    wasPlanned: 'war geplant; ob es stattfand, ist nicht bekannt',
    noKind: 'Art nicht angegeben',
    noStatus: 'Status nicht angegeben',
    momentKind: { milestone: 'Meilenstein eines Vorhabens', deadline: 'Frist' },
    deadline: {
        over: 'abgelaufen; ob eingehalten, nicht angegeben',
        ahead: 'Frist läuft',
    },
    momentCount: {
        milestone: plural('de', 'Meilenstein eines Vorhabens', 'Meilensteine von Vorhaben'),
        deadline: plural('de', 'Frist', 'Fristen'),
    },
    besides: (what) => `Dazu: ${what}.`,
    today: (date) => `Heute, ${date}`,
    isToday: 'heute',
    currentSpan: 'laufender Zeitraum',
    onlyDecisions: 'Nur Beschlüsse',
    skip: 'Zeitstrahl überspringen',
    end: 'Ende des Zeitstrahls',
    jump: 'Zu einem Jahr',
    views: 'Ansicht',
    view: { list: 'Liste', axis: 'Zeitachse', scale: 'Maßstäblich', table: 'Tabelle' },
    legend: {
        label: 'Zeichenerklärung',
        decision: 'Beschluss',
        other: 'anderes Ereignis (ohne Zusatz: Meilenstein)',
        span: 'Zeitraum',
        planned: 'geplant',
    },
    empty: 'Die Daten enthalten keine Ereignisse.',
};
const timelineStrings = /* @__PURE__ */ translated('timeline', de);

export { timelineStrings };
