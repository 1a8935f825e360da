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
/** The tile grid row by row, each of the sixteen Länder once. */
const tiles = /* @__PURE__ */ TILE_GRID.flatMap((codes, row) => codes.split(' ').map((code, column) => {
    return { column, row, iso: code === '.' ? undefined : `DE-${code}` };
}));

export { tiles };
