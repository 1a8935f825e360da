import { catalog } from '../catalog.js';

const de = {
    strategy: 'Föderale Digitalstrategie',
    itemsOf: (layer) => `${layer}: Inhalte`,
    sources: 'Quellen',
    licence: 'Lizenz der Daten',
    citation: 'Das Zitat',
    poster: (size) => `Als Poster drucken (${size})`,
    columns: ['Ebene', 'Art', 'Kennung', 'Titel', 'Gehört zu', 'Vorhaben der Strategie', 'Quellen'],
    editorial: 'Zusammenfassungen in eigenen Worten der Redaktion.',
};
const staticStrings = /* @__PURE__ */ catalog('strategy-pyramid-static', de);

export { staticStrings };
