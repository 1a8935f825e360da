import { catalog } from '../../i18n/catalog.js';
import { plural } from '../../i18n/plural.js';

const events = plural('Ereignis', 'Ereignisse');
const de = {
    heading: 'Der Weg der Strategie',
    fromTo: (first, last) => `von ${first} bis ${last}`,
    including: (what) => `darunter ${what}`,
    listedAsPlanned: (n) => `Als geplant ${n === 1 ? 'ist' : 'sind'} ${n} verzeichnet`,
    notConfirmed: (n) => `davon ${n} nicht bestätigt`,
    count: (n) => (n === 0 ? 'keine Ereignisse' : events(n)),
    decisionCount: plural('Beschluss', 'Beschlüsse'),
    undated: 'Ohne Datum',
    noDate: 'Datum nicht angegeben',
    oddDate: (text) => `in den Daten: ${text}`,
    noKind: 'Art nicht angegeben',
    noStatus: 'Status nicht angegeben',
    decisionNumber: (number) => `Beschluss ${number}`,
    today: (date) => `Heute, ${date}`,
    isToday: 'heute',
    currentSpan: 'laufender Zeitraum',
    openAll: 'Alle Jahre öffnen',
    closeAll: 'Alle Jahre schließen',
    onlyDecisions: 'Nur Beschlüsse',
    half: (half, year) => `${half}. Halbjahr ${year}`,
    jump: 'Zu einem Jahr',
    views: 'Ansicht',
    view: { list: 'Liste', axis: 'Zeitachse', scale: 'Maßstäblich', table: 'Tabelle' },
    legend: {
        label: 'Zeichenerklärung',
        decision: 'Beschluss',
        other: 'anderes Ereignis',
        span: 'Zeitraum',
        planned: 'geplant',
    },
    empty: 'Die Daten enthalten keine Ereignisse.',
    noHit: 'Keine Ereignisse zu dieser Auswahl.',
};
const timelineStrings = /* @__PURE__ */ catalog(de, () => import('./timeline.strings.en.js'));

export { timelineStrings };
