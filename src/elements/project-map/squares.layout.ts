/** The entries of a place as small squares, one an entry or one for several alike. Pure. */

/** Numbers of entries: those that a place leads, and those in which it only takes part. */
export interface Counts {
  readonly leads: number;
  readonly partners: number;
}

/** What all squares of a picture have in common, so that their numbers compare. */
export interface SquareScale {
  /** So many entries make one square; what is begun counts as a whole one. */
  readonly unit: number;
  /** Squares in a row of a Land, whose label has to fit between its neighbours. */
  readonly land: number;
  /** Squares in a row of a place beside the map, which has a line of its own. */
  readonly beside: number;
}

/** The squares of one place; paths and size in units of which a square is `SIDE` wide. */
export interface Squares {
  readonly width: number;
  readonly height: number;
  /** Filled: it leads them. */
  readonly leads: string;
  /** Outlined: it takes part. */
  readonly partners: string;
  /** The others of the place, where only some are meant. */
  readonly rest: string;
}

/** With more rows a label would be no label any more. */
export const ROWS = 3;

const LEAST_COLUMNS = 5;
const LAND_COLUMNS = 8;
const BESIDE_COLUMNS = 16;

/** A square and the way to the next one: whole numbers, which a screen draws sharply. */
export const SIDE = 5;
export const PITCH = 7;

/** 1, 2, 5, 10, 20, 50 … */
const GROWTH = [2, 2.5, 2];

/** How many squares stand for the entries; no entry is lost. */
const squaresFor = ({ leads, partners }: Counts, unit: number): Counts => {
  return { leads: Math.ceil(leads / unit), partners: Math.ceil(partners / unit) };
};

function most(places: readonly Counts[], unit: number): number {
  return places.reduce((max, place) => {
    const { leads, partners } = squaresFor(place, unit);
    return Math.max(max, leads + partners);
  }, 0);
}

/** As few columns as the largest place needs, so that few entries stand in full rows too. */
const columnsFor = (squares: number, limit: number): number =>
  Math.min(Math.max(Math.ceil(squares / ROWS), LEAST_COLUMNS), limit);

/** The same scale for the whole picture: one square an entry, as long as three rows hold them. */
export function scaleFor(laender: readonly Counts[], beside: readonly Counts[]): SquareScale {
  let unit = 1;
  const isTooSmall = (): boolean =>
    most(laender, unit) > ROWS * LAND_COLUMNS || most(beside, unit) > ROWS * BESIDE_COLUMNS;
  for (let step = 0; isTooSmall(); step += 1) unit *= GROWTH[step % GROWTH.length] ?? 2;
  const land = columnsFor(most(laender, unit), LAND_COLUMNS);
  return { unit, land, beside: Math.max(land, columnsFor(most(beside, unit), BESIDE_COLUMNS)) };
}

/** The squares from one number up to another, drawn so much smaller on all sides. */
function pathOf(from: number, to: number, columns: number, inset: number): string {
  const side = SIDE - 2 * inset;
  let path = '';
  for (let at = from; at < to; at += 1) {
    const x = (at % columns) * PITCH + inset;
    const y = Math.floor(at / columns) * PITCH + inset;
    path += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return path;
}

/**
 * The squares of a place, those that are meant first.
 *
 * @param all what the place has
 * @param meant what of it is meant, all of it or what is linked with a choice
 * @param columns squares in a row at most
 */
export function layoutSquares(
  all: Counts,
  meant: Counts,
  unit: number,
  columns: number,
): Squares | undefined {
  const whole = squaresFor(all, unit);
  const { leads, partners } = squaresFor(meant, unit);
  const count = whole.leads + whole.partners;
  if (count === 0) return undefined;
  const rows = Math.ceil(count / columns);
  // Rows of nearly one length: none has a single square for itself.
  const across = Math.ceil(count / rows);
  return {
    width: across * PITCH - PITCH + SIDE,
    height: rows * PITCH - PITCH + SIDE,
    leads: pathOf(0, leads, across, 0),
    // Half the width of its line further in.
    partners: pathOf(leads, leads + partners, across, 0.5),
    rest: pathOf(leads + partners, count, across, 1),
  };
}
