import { catalog } from '../../i18n/catalog.js';

const de = {
    heading: 'Leitlinien nach Zielen und Handlungsebenen',
    lead: (leitlinien, categories, goals) => `Anhang 1 der Strategie: ${leitlinien} Leitlinien in ${categories} Handlungsebenen, geordnet nach ${goals} Zielen.`,
    caption: 'Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele',
    corner: 'Handlungsebene',
    count: (n) => (n === 1 ? '1 Leitlinie' : `${n} Leitlinien`),
    emptyCell: 'Im Anhang keine Leitlinie',
    unassigned: 'Ohne Zuordnung',
    empty: 'Die Daten enthalten keine Leitlinien.',
};
const matrixStrings = /* @__PURE__ */ catalog(de, () => import('./leitlinien-matrix.strings.en.js'));

export { matrixStrings };
