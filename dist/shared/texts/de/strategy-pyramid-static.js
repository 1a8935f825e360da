import { translated } from '../translated.js';

const de = {
    itemsOf: (layer) => `${layer}: Inhalte`,
    sources: 'Quellen',
    licence: 'Lizenz der Daten',
    poster: (size) => `Als Poster drucken (${size})`,
    columns: ['Ebene', 'Art', 'Kennung', 'Titel', 'Gehört zu', 'Vorhaben der Strategie', 'Quellen'],
    editorial: 'Zusammenfassungen in eigenen Worten der Redaktion.',
};
const staticStrings = /* @__PURE__ */ translated('strategy-pyramid-static', de);

export { staticStrings };
