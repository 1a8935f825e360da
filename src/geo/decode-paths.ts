// SPDX-License-Identifier: EUPL-1.2

/** A point in whole grid steps. */
export type GridPoint = readonly [x: number, y: number];

/** The letter for a step of 0; letters before it step left or up, later ones right or down. */
const ZERO = 'A'.charCodeAt(0);

/**
 * Reads a line as scripts/build-geo.mjs writes it: `'x y steps'`, the start on the grid and then
 * two letters per step, one for each axis. The 51 letters from `(` to `Z` need no escaping in a
 * string and compress far better than digits.
 */
export function decodeLine(encoded: string): readonly GridPoint[] {
  const [startX, startY, steps = ''] = encoded.split(' ');
  let x = Number(startX);
  let y = Number(startY);
  const points: GridPoint[] = [[x, y]];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps.charCodeAt(i) - ZERO;
    y += steps.charCodeAt(i + 1) - ZERO;
    points.push([x, y]);
  }
  return points;
}

/**
 * Puts the lines of closed rings together as the `d` of one SVG path.
 *
 * @param lines decoded lines that all rings draw on
 * @param rings per ring the indices of its lines in order; `~index` runs a line backwards
 * @param gridPerUnit grid steps per path unit; with a power of two no step is ever rounded
 */
export function pathOfRings(
  lines: readonly (readonly GridPoint[])[],
  rings: readonly (readonly number[])[],
  gridPerUnit: number,
): string {
  let path = '';
  for (const ring of rings) path += pathOfRing(pointsOfRing(lines, ring), gridPerUnit);
  return path;
}

function pointsOfRing(
  lines: readonly (readonly GridPoint[])[],
  ring: readonly number[],
): readonly GridPoint[] {
  return ring.flatMap((index) => {
    const line = lines[index < 0 ? ~index : index] ?? [];
    // The last point is left out: the next line of the ring, or the closing, starts there.
    return index < 0 ? line.slice(1).reverse() : line.slice(0, -1);
  });
}

function pathOfRing(points: readonly GridPoint[], gridPerUnit: number): string {
  let path = '';
  let from: GridPoint | undefined;
  for (const point of points) {
    const x = formatUnits((point[0] - (from?.[0] ?? 0)) / gridPerUnit);
    const y = formatUnits((point[1] - (from?.[1] ?? 0)) / gridPerUnit);
    path += from ? x + y : `M${x}${y}l`;
    from = point;
  }
  return `${path}z`;
}

/** A number with the separator it needs: a minus sign separates by itself. */
function formatUnits(value: number): string {
  const text = String(value).replace('0.', '.');
  return value < 0 ? text : ` ${text}`;
}
