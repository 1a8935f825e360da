/** Where each Land stands among the equal tiles. Pure. */
import type { LandIso } from './laender.types.js';

/**
 * The Länder as equal tiles, row by row, a dot for no tile (DESIGN.md). Neighbours stand where
 * every German looks for them, none is larger for its area. In the widgets the same order flows
 * through a grid.
 */
const TILE_GRID = [
  '. SH . .',
  'HB HH MV .',
  'NI ST BB BE',
  'NW HE TH SN',
  'RP BW BY .',
  'SL . . .',
];

/** One field of the tile grid; without `iso` it stays empty. */
export interface Tile {
  /** From 0. */
  readonly column: number;
  /** From 0. */
  readonly row: number;
  readonly iso: LandIso | undefined;
}

/** The tile grid row by row, each of the sixteen Länder once. */
export const tiles: readonly Tile[] = /* @__PURE__ */ TILE_GRID.flatMap((codes, row) =>
  codes.split(' ').map((code, column) => {
    return { column, row, iso: code === '.' ? undefined : (`DE-${code}` as LandIso) };
  }),
);
