import { inGerman, formatNumber } from '../../i18n/format-number.js';
import { inGermanWords } from '../../i18n/number-words.js';
import { translated } from '../translated.js';
import { RELOAD } from '../reload.js';

const number = (n) => formatNumber(n, 'de');
const de = {
    heading: 'Wer führt was?',
    lead: ({ projects, withLand, laender, laenderLeading }) => {
        const entries = `Bei ${number(withLand)} von ${number(projects)} Vorhaben führt ein Land`;
        if (laender === 0)
            return `${entries}.`;
        const states = laender === 1 ? 'Land' : 'Länder';
        return `${entries}; ${inGerman(laenderLeading)} der ${inGerman(laender)} ${states} ${laenderLeading === 1 ? 'ist' : 'sind'} federführend.`;
    },
    ownNote: (own, others) => {
        const known = own === 1
            ? 'Von der Strategie selbst ist 1 Vorhaben bekannt'
            : `Von der Strategie selbst sind ${own ? number(own) : 'keine'} Vorhaben bekannt`;
        if (others === 0)
            return `${known}.`;
        return `${known}; ${own ? 'die übrigen' : 'sie'} gehören zu ${others === 1 ? 'einem anderen Bereich' : `${inGermanWords(others)} anderen Bereichen`}.`;
    },
    empty: 'Die Daten enthalten keine Vorhaben.',
    laender: 'Länder',
    views: 'Ansicht',
    view: { map: 'Karte', tiles: 'Kacheln', list: 'Liste' },
    keys: 'Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.',
    mapLoading: 'Die Karte wird geladen …',
    mapFailed: `Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${RELOAD.de}`,
    viewFailed: `Die gewählte Ansicht konnte nicht geladen werden. ${RELOAD.de}`,
    beside: 'Ohne Ort auf der Karte',
    others: 'Andere Organisationen',
    unpublished: 'Federführung nicht veröffentlicht',
    noData: 'keine Daten',
    part: ({ leads, partners, note = '' }) => `führt ${leads === 0 ? 'kein Vorhaben' : number(leads)}${note}, beteiligt an ${number(partners)}`,
    partOfMany: ({ leads, partners, note = '' }) => `führen ${number(leads)}${note}, beteiligt an ${number(partners)} weiteren`,
    introHeading: 'Überblick',
    intro: 'Wählen Sie ein Land oder eine Stelle, um deren Vorhaben zu sehen.',
    hint: 'Wählen Sie ein Land, um dessen Vorhaben zu sehen; die Pfeiltasten führen von Land zu Land.',
    linkedHeading: 'Verknüpfte Vorhaben',
    facts: {
        withLand: 'Mit federführendem Land',
        withoutLand: 'Unter Federführung von Bund oder anderen Stellen',
        total: 'Insgesamt (ohne Doppelzählung)',
        joint: (n) => n === 1
            ? '1 Vorhaben hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.'
            : `${number(n)} Vorhaben haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,
        scopes: 'Wozu die Vorhaben gehören',
        noScope: 'Zugehörigkeit nicht veröffentlicht',
    },
    legend: {
        title: 'Zeichenerklärung',
        unit: (n) => n === 1 ? 'Ein Kästchen = 1 Vorhaben' : `Ein Kästchen = ${number(n)} Vorhaben, aufgerundet`,
        leads: 'federführend (fette Zahl)',
        partners: 'nur beteiligt (Zahl mit +)',
        partner: 'führt kein Vorhaben, ist aber beteiligt',
    },
};
const projectMapStrings = /* @__PURE__ */ translated('project-map', de);

export { projectMapStrings };
