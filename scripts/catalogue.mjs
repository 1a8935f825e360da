// The catalogue of the elements (src/catalogue.ts) and the names of the Länder, for scripts, which are
// plain JavaScript.
import { require as load } from 'tsx/cjs/api';

export const {
  elements,
  mainWidgets,
  PLACE_WIDTHS: placeWidths,
  provider,
  widgetEntry,
  widgetNames,
} = load('../src/catalogue.ts', import.meta.url);
export const { LAND_NAMES: laender } = load('../src/geo/land-names.ts', import.meta.url);
export const { PIECE_OF: pieceOf } = load('../src/feed/pieces.ts', import.meta.url);
export const { valueNames } = load('../src/value-names.ts', import.meta.url);
