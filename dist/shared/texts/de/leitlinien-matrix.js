import { inGermanWords } from '../../i18n/number-words.js';
import { translated } from '../translated.js';
import { counts } from './counts.js';

const de = {
    heading: 'Leitlinien nach Zielen und Handlungsebenen',
    lead: (leitlinien, categories, goals) => `Anhang 1 der Strategie: ${counts.de.leitlinie(leitlinien)}${categories && goals ? ` in ${categories === 1 ? 'einer Handlungsebene' : `${inGermanWords(categories)} Handlungsebenen`}, geordnet nach ${goals === 1 ? 'einem Ziel' : `${inGermanWords(goals)} Zielen`}` : ''}.`,
    caption: 'Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele',
    corner: 'Handlungsebene',
    of: 'von',
    emptyCell: 'Im Anhang keine Leitlinie',
    noneKnown: 'Keine Leitlinie zugeordnet',
    noHit: 'Keine Treffer',
    empty: 'Die Daten enthalten keine Leitlinien.',
    search: 'Suchen und filtern',
    tally: 'Vorhaben zählen',
    views: 'Ansicht',
    hint: 'So bedienen Sie die Tabelle: Leitlinie, Ziel oder Handlungsebene auswählen; die Pfeiltasten führen von Feld zu Feld.',
    view: { matrix: 'Tabelle', structure: 'Gruppen' },
};
const matrixStrings = /* @__PURE__ */ translated('leitlinien-matrix', de);

export { matrixStrings };
