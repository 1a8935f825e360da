import { plural } from '../../i18n/plural.js';
import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';
import { RELOAD } from '../reload.js';

const de = {
    heading: 'Einträge und Vorhaben',
    lead: (n, own) => `${own ? inGerman(own) : 'Keiner'} von ${plural('de', 'Eintrag', 'Einträgen')(n)} ${own > 1 ? 'sind' : 'ist ein'} Vorhaben der Strategie selbst. Wozu jeder gehört, steht dabei.`,
    empty: 'Die Daten enthalten keine Einträge.',
    sortBy: 'Sortieren nach',
    noLead: 'Federführung nicht veröffentlicht',
    more: (n) => `und ${inGerman(n)} weitere`,
    sums: 'Nach Zugehörigkeit:',
    search: 'In der Liste suchen',
    filters: 'Filter und Anzeige',
    failed: `Suche und Sortierung konnten nicht geladen werden. ${RELOAD.de}`,
    found: (n, all, one) => n === all
        ? `${n} ${one ? 'Eintrag' : 'Einträge'}`
        : `${n} von ${all} ${one ? 'Eintrag' : 'Einträgen'}`,
    page: (n, count) => `Seite ${n} von ${count}`,
    printed: 'Gedruckt ist nur diese Seite der Liste.',
    pages: 'Seiten der Liste',
    previous: 'Vorige',
    next: 'Nächste',
    none: 'Dazu passt kein Eintrag.',
};
const listStrings = /* @__PURE__ */ catalog('project-list', de);

export { listStrings };
