import { catalog } from '../catalog.js';

const de = {
    citation: 'Das Zitat',
    place: 'Land oder Stelle',
    role: 'Rolle',
    lead: 'führt',
    jointLead: 'führt gemeinsam',
    partner: 'beteiligt',
    strategy: 'Föderale Digitalstrategie',
};
const mapToolsStrings = /* @__PURE__ */ catalog('project-map-tools', de);

export { mapToolsStrings };
