import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { RELOAD } from '../reload.js';

const de = {
    heading: 'Vorhaben und Produkte',
    lead: (n, own) => `${own ? inGerman(own) : 'Keines'} von ${inGerman(n)} Vorhaben hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,
    empty: 'Die Daten enthalten keine Vorhaben.',
    sortBy: 'Sortieren nach',
    dashMeans: '„–“ heißt: nicht veröffentlicht.',
    absentMeans: 'Was bei einem Vorhaben fehlt, ist nicht veröffentlicht.',
    more: (n) => `und ${inGerman(n)} weitere`,
    sums: 'Nach Zugehörigkeit:',
    search: 'In der Liste suchen',
    filters: 'Filter und Anzeige',
    failed: `Suche und Sortierung konnten nicht geladen werden. ${RELOAD.de}`,
    found: (n, all) => (n === all ? `${n} Vorhaben` : `${n} von ${all} Vorhaben`),
    page: (n, count) => `Seite ${n} von ${count}`,
    sorted: (column, descending) => column === undefined
        ? 'Reihenfolge wie in den Daten.'
        : `Sortiert nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}.`,
    printed: 'Gedruckt ist nur diese Seite der Liste.',
    pages: 'Seiten der Liste',
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    none: 'Dazu passt kein Vorhaben.',
};
const listStrings = /* @__PURE__ */ translated('project-list', de);

export { listStrings };
