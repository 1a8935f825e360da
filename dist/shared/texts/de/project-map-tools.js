import { translated } from '../translated.js';

const de = {
    place: 'Land oder Stelle',
    role: 'Rolle',
    lead: 'führt',
    jointLead: 'führt gemeinsam',
    partner: 'beteiligt',
};
const mapToolsStrings = /* @__PURE__ */ translated('project-map-tools', de);

export { mapToolsStrings };
