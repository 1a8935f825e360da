/** What joins the marks of one project with several leads: the shortest lines that reach all. Pure. */
import type { Spot } from '../../geo/walk.js';

interface Line {
  readonly from: Spot;
  readonly to: Spot;
}

function nearestTo(reached: readonly Spot[], open: readonly Spot[]): Line | undefined {
  let best: Line | undefined;
  let least = Infinity;
  for (const from of reached) {
    for (const to of open) {
      const distance = Math.hypot(to.x - from.x, to.y - from.y);
      if (distance < least) [best, least] = [{ from, to }, distance];
    }
  }
  return best;
}

/**
 * The minimum spanning tree of the spots (Prim), as an SVG path in their unit; empty for fewer than
 * two. No line is drawn twice, so that three joint leads look like one thing and not like a net.
 */
export function tiePath(spots: readonly Spot[]): string {
  const reached = spots.slice(0, 1);
  let open = spots.slice(1);
  let path = '';
  while (open.length > 0) {
    const line = nearestTo(reached, open);
    if (!line) break;
    const { from, to } = line;
    path += `M${from.x} ${from.y}L${to.x} ${to.y}`;
    reached.push(to);
    open = open.filter((spot) => spot !== to);
  }
  return path;
}
