/** Walking over a picture with the arrow keys: to the nearest thing in a direction. Pure. */

/** A thing with its middle; y grows downwards, the unit does not matter. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Keys that walk, with the step they stand for. */
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside of the direction counts this much more than what lies along it. */
const ASIDE = 2;

function nearest(
  spots: readonly Spot[],
  from: Spot,
  [stepX, stepY]: readonly [x: number, y: number],
): Spot | undefined {
  let best: Spot | undefined;
  let bestCost = Infinity;
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const along = x * stepX + y * stepY;
    const cost = along + ASIDE * Math.abs(x * stepY - y * stepX);
    if (along > 0 && cost < bestCost) [best, bestCost] = [spot, cost];
  }
  return best;
}

/**
 * Where a key leads: the nearest spot in the direction of an arrow key, the first or last one for
 * Home and End; `undefined` for other keys and where there is nothing in that direction.
 *
 * @param spots in reading order
 */
export function walk(spots: readonly Spot[], from: string, key: string): string | undefined {
  if (key === 'Home') return spots[0]?.id;
  if (key === 'End') return spots.at(-1)?.id;
  const step = STEPS[key];
  const start = spots.find(({ id }) => id === from);
  return step && start ? nearest(spots, start, step)?.id : undefined;
}
