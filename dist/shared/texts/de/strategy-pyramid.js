import { inGerman } from '../../i18n/format-number.js';
import { inGermanWords } from '../../i18n/number-words.js';
import { translated } from '../translated.js';

const de = {
    heading: 'Aufbau der Strategie',
    summary: (layers, whole) => {
        const number = inGermanWords(layers);
        const subject = layers === 1 ? 'Eine Ebene' : `${number.slice(0, 1).toUpperCase()}${number.slice(1)} Ebenen`;
        return `${subject}${whole ? ': von der gemeinsamen Richtung bis zum einzelnen Vorhaben' : ''}.`;
    },
    topics: (n) => (n === 1 ? '1 Thema' : `${inGerman(n)} Themen`),
    projects: (known, total) => total === undefined
        ? `${inGerman(known)} Vorhaben bekannt`
        : `${inGerman(known)} von ${inGerman(total)} Vorhaben bekannt`,
    others: (n, besides) => `${besides ? `Dazu ${inGerman(n)} ${n === 1 ? 'weiteres' : 'weitere'}` : inGerman(n)} Vorhaben`,
    fromScopes: 'aus anderen Bereichen',
    moreScopes: (entries, n) => `${inGerman(entries)} in ${n === 1 ? 'einem weiteren Bereich' : `${inGermanWords(n)} weiteren Bereichen`}`,
    measures: 'Bausteine',
    items: 'Inhalte',
    decision: 'Letzter Beschluss',
    contradictions: 'Hinweis zu widersprüchlichen Angaben',
    selected: 'ausgewählt',
    markUnit: (n) => `1 Zeichen = ${inGerman(n)}`,
    asList: 'Als Liste',
    hint: 'So bedienen Sie die Pyramide: Ebene oder Inhalt auswählen; die Pfeiltasten führen durch die Inhalte.',
    empty: 'Die Daten enthalten keine Ebenen der Strategie.',
    extras: 'Mehr dazu',
};
const pyramidStrings = /* @__PURE__ */ translated('strategy-pyramid', de);

export { pyramidStrings };
