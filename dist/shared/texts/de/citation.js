import { catalog } from '../catalog.js';

/** Words of a citation. */
const de = {
    undated: 'o. J.',
    section: 'Abschnitt',
    page: 'S.',
    asOf: 'Stand',
    accessed: 'abgerufen am',
    quotes: ['„', '“'],
};
const citationStrings = /* @__PURE__ */ catalog('citation', de);

export { citationStrings };
