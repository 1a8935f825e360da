/** A project with several leads as one thing: their marks connected, and said in words. */
import { nothing, type SVGTemplateResult } from 'lit';
import type { LandShape } from '../../geo/laender.types.js';
import { type Scene } from './project-map.scene.js';
/** Lines between the Länder that lead the project together; behind their numbers. */
export declare function renderTies(scene: Scene, shapes: readonly LandShape[]): SVGTemplateResult | typeof nothing;
/** Who leads together, with the short names that stand on the map: "gemeinsam: HH, HE, FITKO". */
export declare function tieWords({ joint, view }: Scene): string | undefined;
