/** What stands around the map: the switch between the views, and the source note of the outlines. */
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../parts/link.js';
import { viewButton } from '../../parts/view-switch.js';
import type { Geometry } from './project-map.parts.types.js';
import type { MapViewName, PictureName, Scene } from './project-map.scene.js';

/**
 * The views, those that the room decides on twice: what is shown where nobody has chosen is known to
 * the style sheet alone, which shows the button that says so.
 */
const BUTTONS: readonly (readonly [MapViewName, room: string])[] = [
  ['map', 'wide'],
  ['map', 'narrow'],
  ['tiles', 'wide'],
  ['tiles', 'narrow'],
  ['list', 'any'],
];

/**
 * The source note with its words linked, as licence dl-de/by-2-0 asks wherever the map is shown.
 *
 * @param geometry the outlines, where they are shown
 */
export function renderAttribution(
  geometry: Geometry | undefined,
  picture: PictureName | undefined,
): TemplateResult | typeof nothing {
  if (!geometry) return nothing;
  const { text, links } = geometry.geometryAttribution;
  const parts: unknown[] = [];
  let rest = text;
  for (const { label, href } of links) {
    const [before = '', ...after] = rest.split(label);
    parts.push(before, link(href, label));
    rest = after.join(label);
  }
  return html`<span part="attribution" class=${picture === 'auto' ? 'wide' : nothing}
    >${parts}${rest}</span
  >`;
}

/** What the switch between the views shows and does. */
export interface ViewSwitch {
  readonly pressed: PictureName | 'list';
  readonly show: (name: MapViewName) => void;
  /** A visitor is about to use it. */
  readonly prepare: () => void;
}

/** The switch between the views. */
export function renderViews(
  { strings }: Scene,
  { pressed, show, prepare }: ViewSwitch,
): TemplateResult {
  const buttons = BUTTONS.map(([name, room]) => {
    const shown = pressed === 'auto' ? (room === 'narrow' ? 'tiles' : 'map') : pressed;
    return viewButton({
      name,
      room,
      words: strings.view[name],
      isShown: name === shown,
      show: () => {
        show(name);
      },
    });
  });
  return html`<span
    class="views"
    part="views"
    role="group"
    aria-label=${strings.views}
    @pointerover=${prepare}
    @focusin=${prepare}
    >${buttons}</span
  >`;
}
