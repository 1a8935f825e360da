/** A project with several leads as one thing: their marks connected, and said in words. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LandShape } from '../../geo/laender.types.js';
import { isLandActor } from '../../model/land-actor.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { leadsOf } from './project-map.layout.js';
import { isTied, type Scene } from './project-map.scene.js';
import { fewNames } from './project-map.entries.js';
import { tiePath } from './ties.layout.js';

/** Lines between the Länder that lead the project together; behind their numbers. */
export function renderTies(
  scene: Scene,
  shapes: readonly LandShape[],
): SVGTemplateResult | typeof nothing {
  const spots = shapes.flatMap(({ iso, label, callout }) => {
    const place = scene.layout.places.get(iso);
    const [x, y] = callout ?? label;
    return place && isTied(scene, place) ? [{ id: iso, x, y }] : [];
  });
  const path = tiePath(spots);
  return path ? svg`<path class="tie" d=${path} />` : nothing;
}

/** Who leads together, with the short names that stand on the map: "gemeinsam: HH, HE, FITKO". */
export function tieWords({ joint, view }: Scene): string | undefined {
  if (!joint) return undefined;
  const names = leadsOf(joint).flatMap((id) => {
    const actor = view.whole.find('actor', id);
    if (!actor) return [];
    if (isLandActor(actor)) return actor.short ?? id.replace(/^DE-/, '');
    return actor.short ?? actor.name;
  });
  const { together } = contentsStrings[view.lang];
  return together(fewNames(names, view.lang));
}
