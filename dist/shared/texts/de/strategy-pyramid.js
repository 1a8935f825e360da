import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';

const NUMBERS_DE = 'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');
const de = {
    heading: 'Aufbau der Strategie',
    summary: (layers, whole) => {
        const subject = `${NUMBERS_DE[layers] ?? inGerman(layers)} ${layers === 1 ? 'Ebene' : 'Ebenen'}`;
        return `${subject}${whole ? ': von der gemeinsamen Richtung bis zum einzelnen Vorhaben' : ''}.`;
    },
    topics: (n) => (n === 1 ? '1 Thema' : `${inGerman(n)} Themen`),
    projects: (known, total) => total === undefined
        ? `${inGerman(known)} Vorhaben bekannt`
        : `${inGerman(known)} von ${inGerman(total)} Vorhaben bekannt`,
    others: (n, besides) => `${besides ? `Dazu ${inGerman(n)} ${n === 1 ? 'weiterer' : 'weitere'}` : inGerman(n)} ${n === 1 ? 'Eintrag' : 'Einträge'}`,
    fromScopes: 'aus anderen Bereichen',
    moreScopes: (n) => `${inGerman(n)} weiteren`,
    measures: 'Bausteine',
    items: 'Inhalte',
    decision: 'Letzter Beschluss',
    noDecision: 'nicht angegeben',
    decisionUnread: 'Nummer im Feed nicht lesbar',
    decisionNumber: (number) => (number ? `Nr. ${number}` : 'Nummer nicht angegeben'),
    contradictions: 'Hinweis zu widersprüchlichen Angaben',
    selected: 'ausgewählt',
    markUnit: (n) => `1 Zeichen = ${inGerman(n)}`,
    asList: 'Als Liste',
    empty: 'Die Daten enthalten keine Ebenen der Strategie.',
};
const pyramidStrings = /* @__PURE__ */ catalog('strategy-pyramid', de);

export { pyramidStrings };
