/** What joins the marks of one project with several leads: the shortest lines that reach all. Pure. */
import type { Spot } from './walk.layout.js';
/**
 * The minimum spanning tree of the spots (Prim), as an SVG path in their unit; empty for fewer than
 * two. No line is drawn twice, so that three joint leads look like one thing and not like a net.
 */
export declare function tiePath(spots: readonly Spot[]): string;
