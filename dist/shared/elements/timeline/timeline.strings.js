import { catalog } from '../../i18n/catalog.js';
import { plural } from '../../i18n/plural.js';

const entries = plural('Eintrag', 'Einträge');
const others = plural('weiterer Eintrag', 'weitere Einträge');
const de = {
    heading: 'Der Weg der Strategie',
    fromTo: (first, last) => `von ${first} bis ${last}`,
    including: (what) => `darunter ${what}`,
    listedAsPlanned: (n) => `Als geplant ${n === 1 ? 'ist' : 'sind'} ${n} verzeichnet`,
    notConfirmed: (n) => `davon ${n} nicht bestätigt`,
    outside: 'Weit außerhalb dieser Zeit',
    count: (n) => (n === 0 ? 'keine Einträge' : entries(n)),
    decisionCount: plural('Beschluss', 'Beschlüsse'),
    linkedCount: (n) => `${n} verknüpft`,
    chosenInside: 'Auswahl in diesem Jahr',
    undated: 'Ohne Datum',
    noDate: 'Datum nicht angegeben',
    noKind: 'Art nicht angegeben',
    noStatus: 'Status nicht angegeben',
    decisionNumber: (number) => `Beschluss ${number}`,
    today: (date) => `Heute, ${date}`,
    isToday: 'heute',
    currentSpan: 'laufender Zeitraum',
    openAll: 'Alle Jahre öffnen',
    closeAll: 'Alle Jahre schließen',
    onlyDecisions: 'Nur Beschlüsse',
    leftOut: (shown, hidden) => `Gezeigt: ${de.decisionCount(shown)}. Ausgeblendet: ${others(hidden)}.`,
    asTable: 'Als Tabelle',
    legend: {
        label: 'Zeichenerklärung',
        decision: 'Beschluss',
        other: 'anderer Eintrag',
        span: 'Zeitraum',
        planned: 'geplant',
    },
    empty: 'Die Daten enthalten keine Ereignisse.',
    emptyDecisions: 'Die Daten enthalten keine Beschlüsse.',
};
const timelineStrings = /* @__PURE__ */ catalog(de, () => import('./timeline.strings.en.js'));

export { timelineStrings };
