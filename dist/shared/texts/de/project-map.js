import { inGerman, formatNumber } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';
import { RELOAD } from '../reload.js';

const number = (n) => formatNumber(n, 'de');
const de = {
    heading: 'Wer führt was?',
    lead: ({ projects, withLand, laender, laenderLeading }) => {
        const entries = `${number(withLand)} von ${number(projects)} ${projects === 1 ? 'Eintrag' : 'Einträgen'} ${withLand === 1 ? 'hat' : 'haben'} ein federführendes Land`;
        if (laender === 0)
            return `${entries}.`;
        const states = laender === 1 ? 'Land' : 'Ländern';
        return `${entries}, ${inGerman(laenderLeading)} von ${inGerman(laender)} ${states} ${laenderLeading === 1 ? 'führt' : 'führen'} mindestens einen.`;
    },
    ownNote: (own, others) => {
        const known = own === 1
            ? 'Als Vorhaben der Strategie ist 1 Eintrag bekannt'
            : `Als Vorhaben der Strategie sind ${own ? number(own) : 'keine'} Einträge bekannt`;
        if (others === 0)
            return `${known}.`;
        return `${known}; ${own ? 'die übrigen' : 'sie'} gehören zu ${others === 1 ? 'einem anderen Bereich' : `${inGerman(others)} anderen Bereichen`}.`;
    },
    empty: 'Die Daten enthalten keine Einträge.',
    laender: 'Länder',
    views: 'Darstellung',
    view: { map: 'Karte', tiles: 'Kacheln', list: 'Liste' },
    keys: 'Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.',
    mapLoading: 'Die Karte wird geladen …',
    mapFailed: `Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${RELOAD.de}`,
    viewFailed: `Die gewählte Darstellung konnte nicht geladen werden. ${RELOAD.de}`,
    beside: 'Ohne Ort auf der Karte',
    others: 'Andere Organisationen',
    unpublished: 'Federführung nicht veröffentlicht',
    noData: 'keine Daten',
    part: ({ leads, partners, note = '' }) => `führt ${number(leads)}${note}, beteiligt an ${number(partners)}`,
    partOfMany: ({ leads, partners, note = '' }) => `führen ${number(leads)}${note}, beteiligt an ${number(partners)} weiteren`,
    introHeading: 'Überblick',
    intro: 'Wählen Sie ein Land oder eine Stelle, um deren Einträge zu sehen.',
    linkedHeading: 'Verknüpfte Einträge',
    facts: {
        withLand: 'Mit federführendem Land',
        withoutLand: 'Nur Bund oder Organisationen führen',
        total: 'Einträge, jeder einmal gezählt',
        joint: (n) => n === 1
            ? '1 Eintrag hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.'
            : `${number(n)} Einträge haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,
        scopes: 'Wozu die Einträge gehören',
        noScope: 'keine Zuordnung angegeben',
    },
    legend: {
        title: 'Legende',
        unit: (n) => n === 1 ? 'Ein Kästchen = 1 Eintrag' : `Ein Kästchen = ${number(n)} Einträge, aufgerundet`,
        leads: 'federführend (fette Zahl)',
        partners: 'nur beteiligt (Zahl mit +)',
        partner: 'führt keinen Eintrag, ist aber beteiligt',
    },
};
const projectMapStrings = /* @__PURE__ */ catalog('project-map', de);

export { projectMapStrings };
