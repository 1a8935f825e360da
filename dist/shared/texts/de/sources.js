import { translated } from '../translated.js';

const de = {
    none: 'Keine Quelle angegeben.',
    lost: 'Quelle im Feed nicht lesbar.',
    section: 'Abschnitt',
    page: 'S.',
    inWords: (section) => section,
};
const sourcesStrings = /* @__PURE__ */ translated('sources', de);

export { sourcesStrings };
