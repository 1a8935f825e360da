import { catalog } from '../i18n/catalog.js';
import { plural } from '../i18n/plural.js';

const angaben = plural('fehlerhafte Angabe', 'fehlerhafte Angaben');
const de = {
    loading: 'Die Daten werden geladen …',
    slow: 'Das Laden dauert länger als üblich.',
    failed: 'Die Daten konnten nicht geladen werden.',
    failedDetails: 'Die Einzelheiten konnten nicht geladen werden.',
    broken: 'Diese Ansicht kann gerade nicht gezeigt werden.',
    retry: 'Erneut versuchen',
    retrying: 'Es wird weiter versucht.',
    staleFeed: (date) => `Neuere Daten sind gerade nicht erreichbar. Gezeigt wird der Stand vom ${date}.`,
    staleSnapshot: (date) => `Die aktuellen Daten sind gerade nicht erreichbar. Gezeigt werden mitgelieferte Daten, Stand ${date}.`,
    updated: (date) => `Stand ${date}`,
    updatedUnknown: 'Stand nicht angegeben',
    source: 'Quelle',
    snapshot: 'mitgelieferte Daten',
    omitted: (count) => `${angaben(count)} im Feed ausgelassen`,
    tools: 'Zitieren, herunterladen, drucken',
    failedNarrowing: 'Ungefiltert: Gezeigt wird alles.',
};
const frameStrings = /* @__PURE__ */ catalog(de, () => import('./frame.strings.en.js'));

export { frameStrings };
