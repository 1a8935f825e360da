import { catalog } from '../catalog.js';

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
};
const detailsStrings = /* @__PURE__ */ catalog('details', de);

export { detailsStrings };
