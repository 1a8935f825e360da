import { RELOAD } from '../reload.js';
import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'Alle Vorhaben',
    lead: (n, own) => `Hier stehen ${inGerman(n)} Vorhaben. ${own ? inGerman(own) : 'Keines'} davon hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,
    empty: 'In den Daten stehen keine Vorhaben.',
    sortBy: 'Ordnen nach',
    dashMeans: '„–“ heißt: Das ist nicht bekannt.',
    absentMeans: 'Was bei einem Vorhaben fehlt, ist nicht bekannt.',
    sums: 'Dazu gehören sie:',
    search: 'In der Liste suchen',
    filters: 'Mehr zum Suchen',
    sorted: (column, descending) => column === undefined
        ? 'Die Liste steht wieder wie am Anfang.'
        : `Die Liste ist geordnet nach ${column}, ${descending ? 'von groß nach klein' : 'von klein nach groß'}.`,
    none: 'Dazu gibt es kein Vorhaben.',
    failed: `Man kann jetzt nicht suchen und nicht ordnen. ${RELOAD.de}`,
    printed: 'Nur diese Seite der Liste ist gedruckt.',
    previous: 'Eine Seite zurück',
    next: 'Eine Seite weiter',
};

export { easy };
