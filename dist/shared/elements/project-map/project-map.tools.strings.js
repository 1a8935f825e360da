import { catalog } from '../../i18n/catalog.js';

const de = {
    citation: 'Das Zitat',
    columns: [
        'Land oder Stelle',
        'Rolle',
        'Kennung',
        'Titel',
        'Federführung',
        'Beteiligte',
        'Art',
        'Gehört zu',
        'Status',
        'Schwerpunktthema',
        'Zeitraum',
        'Quellen',
    ],
    lead: 'führt',
    jointLead: 'führt gemeinsam',
    partner: 'beteiligt',
    strategy: 'Föderale Digitalstrategie',
};
const mapToolsStrings = /* @__PURE__ */ catalog(de, () => import('./project-map.tools.strings.en.js'));

export { mapToolsStrings };
