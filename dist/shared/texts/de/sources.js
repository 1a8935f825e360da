import { translated } from '../translated.js';

const de = {
    none: 'Keine Quelle angegeben.',
    lost: 'Quelle im Feed nicht lesbar.',
    section: 'Abschnitt',
    page: 'S.',
    parts: new Map(),
};
const sourcesStrings = /* @__PURE__ */ translated('sources', de);

export { sourcesStrings };
