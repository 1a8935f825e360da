import { catalog } from '../../i18n/catalog.js';

const NUMBERS_DE = 'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');
const de = {
    heading: 'Aufbau der Strategie',
    summary: (layers, whole) => {
        const subject = `${NUMBERS_DE[layers] ?? layers} ${layers === 1 ? 'Ebene' : 'Ebenen'}`;
        return `${subject}${whole ? ': von der gemeinsamen Richtung bis zum einzelnen Vorhaben' : ''}.`;
    },
    topics: (n) => (n === 1 ? '1 Thema' : `${n} Themen`),
    projects: (known, total) => total === undefined ? `${known} Vorhaben bekannt` : `${known} von ${total} Vorhaben bekannt`,
    others: (n, besides) => `${besides ? `Dazu ${n} ${n === 1 ? 'weiterer' : 'weitere'}` : n} ${n === 1 ? 'Eintrag' : 'Einträge'}`,
    fromScopes: 'aus anderen Bereichen',
    moreScopes: (n) => `${n} weiteren`,
    othersTitle: 'Weitere Einträge',
    noScope: 'Ohne Angabe, wozu sie gehören',
    noGoal: 'Ohne Ziel',
    measures: 'Bausteine',
    items: 'Inhalte',
    linked: 'Verknüpft',
    selected: 'Ausgewählt',
    topicLead: (names) => `Themenpate: ${names || 'nicht veröffentlicht'}`,
    lead: (names) => (names ? `Federführung: ${names}` : 'Federführung nicht veröffentlicht'),
    asList: 'Als Liste',
    list: 'Die Strategie als Liste',
    empty: 'Die Daten enthalten keine Ebenen der Strategie.',
    noItems: 'Dazu enthalten die Daten keine Einträge.',
    // Some titles stand in quotation marks already.
    quote: (text) => (text.startsWith('„') ? text : `„${text}“`),
};
const pyramidStrings = /* @__PURE__ */ catalog(de, () => import('./strategy-pyramid.strings.en.js'));

export { pyramidStrings };
