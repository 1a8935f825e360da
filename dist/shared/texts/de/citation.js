import { translated } from '../translated.js';

/** Words of a citation. */
const de = {
    strategy: 'Föderale Digitalstrategie',
    undated: 'o. J.',
    asOf: 'Stand',
    accessed: 'abgerufen am',
    quotes: ['„', '“'],
};
const citationStrings = /* @__PURE__ */ translated('citation', de);

export { citationStrings };
