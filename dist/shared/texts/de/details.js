import { translated } from '../translated.js';

const de = {
    label: 'Einzelheiten',
    close: 'Schließen',
    wholeTitle: 'Ganzer Titel',
    why: 'Warum gibt es das?',
    outcome: 'Was wird daraus?',
    vision: 'Zukunftsbild der Verwaltung',
    variants: 'Wortlaut je Quelle',
    notes: 'Hinweise',
    sources: 'Quellen',
    background: 'Hinweise und Quellen',
    statements: 'Was das heißt',
    all: 'alle redaktionell zugeordnet',
    nothingAbove: 'Dazu ist nichts verknüpft.',
    nothingBelow: 'Dazu ist noch nichts verknüpft.',
    none: 'nicht veröffentlicht',
    measures: 'Bausteine',
    terms: (names) => `Begriffe kurz erklärt: ${names}`,
};
const detailsStrings = /* @__PURE__ */ translated('details', de);

export { detailsStrings };
