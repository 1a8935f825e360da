import { translated } from '../translated.js';

export interface FilterStrings {
  readonly heading: string;
  readonly search: string;
  readonly hint: string;
  /** What the field of the Land says where the page is about one. */
  readonly pageLand: (land: string) => string;
  /** `land`: the one which the page is about. */
  readonly unfiltered: (things: string, land?: string) => string;
  readonly matches: (parts: string, land?: string) => string;
  readonly none: string;
  /** What it says of data that have nothing to be filtered. */
  readonly empty: string;
  readonly reset: string;
  readonly hits: string;
  readonly laender: string;
  readonly others: string;
}

const de: FilterStrings = {
  heading: 'Suchen und filtern',
  search: 'Suche in allen Texten',
  hint: 'Wirkt auf alle Ansichten dieser Seite.',
  pageLand: (land) => `${land} (von der Seite vorgegeben)`,
  unfiltered: (things, land) =>
    land === undefined ? `Ohne Filter: ${things}.` : `Nur ${land}, sonst ohne Filter: ${things}.`,
  matches: (parts, land) => `Passend${land === undefined ? '' : ` (nur ${land})`}: ${parts}.`,
  none: 'Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.',
  empty: 'Die Daten enthalten nichts, das sich filtern lässt.',
  reset: 'Zurücksetzen',
  hits: 'Direkt auswählen',
  laender: 'Länder',
  others: 'Bund und weitere Stellen',
};

export const filterStrings = /* @__PURE__ */ translated('filter', de);
