/** The lines from labels that stand beside the map to their Länder. Pure. */
import type { LandIso, LandShape, MapPoint } from '../../geo/laender.types.js';

/** Where a straight line would run through the label of a neighbour. */
const DETOURS: Partial<Record<LandIso, string>> = { 'DE-HH': 'L176 148' };

/** The line from inside a Land to its label, as an SVG path. */
export function leaderPath({ iso, label: [x, y] }: LandShape, [toX, toY]: MapPoint): string {
  return `M${x} ${y}${DETOURS[iso] ?? ''}L${toX} ${toY}`;
}
