import { catalog } from '../catalog.js';

const de = {
    none: 'Keine Quelle angegeben.',
    lost: 'Quelle im Feed nicht lesbar.',
    page: 'S.',
};
const sourcesStrings = /* @__PURE__ */ catalog('sources', de);

export { sourcesStrings };
