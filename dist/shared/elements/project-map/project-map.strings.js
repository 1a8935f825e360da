import { catalog } from '../../i18n/catalog.js';

const de = {
    heading: 'Wer führt was?',
    lead: ({ projects, withLand, laender, laenderLeading }) => {
        const entries = `${withLand} von ${projects} ${projects === 1 ? 'Eintrag' : 'Einträgen'} ${withLand === 1 ? 'hat' : 'haben'} ein federführendes Land`;
        if (laender === 0)
            return `${entries}.`;
        const states = laender === 1 ? 'Land' : 'Ländern';
        return `${entries}, ${laenderLeading} von ${laender} ${states} ${laenderLeading === 1 ? 'führt' : 'führen'} mindestens einen.`;
    },
    ownNote: (own, others) => {
        const known = own === 1
            ? 'Als Vorhaben der Strategie ist 1 Eintrag bekannt'
            : `Als Vorhaben der Strategie sind ${own || 'keine'} Einträge bekannt`;
        if (others === 0)
            return `${known}.`;
        return `${known}; die übrigen gehören zu ${others === 1 ? 'einem anderen Bereich' : `${others} anderen Bereichen`}.`;
    },
    empty: 'Die Daten enthalten keine Einträge.',
    map: 'Karte der Länder',
    tiles: 'Kacheln der Länder',
    views: 'Darstellung',
    view: { map: 'Karte', tiles: 'Kacheln', list: 'Liste' },
    keys: 'Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.',
    mapLoading: 'Die Karte wird geladen …',
    mapFailed: 'Die Karte konnte nicht geladen werden.',
    tilesInstead: 'Gezeigt werden Kacheln.',
    viewFailed: 'Die gewählte Darstellung konnte nicht geladen werden.',
    beside: 'Ohne Ort auf der Karte',
    others: 'Andere Organisationen',
    unpublished: 'Federführung nicht veröffentlicht',
    noData: 'keine Daten',
    part: ({ leads, partners }) => `führt ${leads}, beteiligt an ${partners}`,
    partOfMany: ({ leads, partners }) => `führen ${leads}, beteiligt an ${partners} weiteren`,
    linkedPart: ({ leads, partners }) => leads + partners === 0
        ? 'verknüpft'
        : `verknüpft: ${[leads > 0 && `führt ${leads}`, partners > 0 && `beteiligt an ${partners}`].filter(Boolean).join(', ')}`,
    toEntries: 'Zu den Einträgen',
    introHeading: 'Überblick',
    intro: 'Wählen Sie ein Land oder eine Stelle, um deren Einträge zu sehen.',
    linkedHeading: 'Verknüpfte Einträge',
    facts: {
        withLand: 'Mit federführendem Land',
        withoutLand: 'Nur Bund oder Organisationen führen',
        total: 'Einträge, jeder einmal gezählt',
        joint: (n) => n === 1
            ? '1 Eintrag hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.'
            : `${n} Einträge haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,
        scopes: 'Wozu die Einträge gehören',
        noScope: 'keine Zuordnung angegeben',
    },
    legend: {
        title: 'Legende',
        number: 'Zahl: so viele Einträge führt das Land',
        partner: 'führt keinen Eintrag, ist aber beteiligt',
        chosen: 'ausgewählt',
        linkedLead: 'führt Verknüpftes',
        linkedPartner: 'ist an Verknüpftem beteiligt',
    },
};
const projectMapStrings = /* @__PURE__ */ catalog(de, () => import('./project-map.strings.en.js'));

export { projectMapStrings };
