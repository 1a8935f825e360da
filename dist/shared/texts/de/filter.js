import { translated } from '../translated.js';

const de = {
    heading: 'Suchen und filtern',
    search: 'Suche in allen Texten',
    hint: 'Wirkt auf alle Ansichten dieser Seite.',
    pageLand: (land) => `${land} (von der Seite vorgegeben)`,
    unfiltered: (things, land) => land === undefined ? `Ohne Filter: ${things}.` : `Nur ${land}, sonst ohne Filter: ${things}.`,
    matches: (parts, land) => `Passend${land === undefined ? '' : ` (nur ${land})`}: ${parts}.`,
    none: 'Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.',
    empty: 'Die Daten enthalten nichts, das sich filtern lässt.',
    reset: 'Zurücksetzen',
    hits: 'Direkt auswählen',
    laender: 'Länder',
    others: 'Bund und weitere Stellen',
};
const filterStrings = /* @__PURE__ */ translated('filter', de);

export { filterStrings };
