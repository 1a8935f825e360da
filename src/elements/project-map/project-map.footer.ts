/** The map's part of the footer: source note of the outlines, and the switch between the views. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GeometryAttribution } from '../../geo/laender.types.js';
import { link } from '../../parts/link.js';
import type { Geometry } from './project-map.picture.js';
import type { MapViewName, Scene } from './project-map.scene.js';

const VIEWS: readonly MapViewName[] = ['map', 'tiles', 'list'];

/** The source note with its words linked, as licence dl-de/by-2-0 asks wherever the map is shown. */
function renderAttribution({ text, links }: GeometryAttribution): TemplateResult {
  const parts: unknown[] = [];
  let rest = text;
  for (const { label, href } of links) {
    const [before = '', ...after] = rest.split(label);
    parts.push(before, link(href, label));
    rest = after.join(label);
  }
  return html`<span part="attribution">${parts}${rest}</span>`;
}

/** What the switch between the views shows and does. */
export interface ViewSwitch {
  readonly pressed: MapViewName;
  readonly show: (name: MapViewName) => void;
  /** A visitor is about to use it. */
  readonly prepare: () => void;
}

/** The switch, and the source note of the outlines where they are shown. */
export function renderFooter(
  { strings }: Scene,
  geometry: Geometry | undefined,
  { pressed, show, prepare }: ViewSwitch,
): TemplateResult {
  const buttons = VIEWS.map(
    (name) =>
      html`<button
        type="button"
        class="link view"
        data-view=${name}
        aria-pressed=${name === pressed}
        @click=${() => {
          show(name);
        }}
      >
        ${strings.view[name]}
      </button>`,
  );
  return html`${geometry ? renderAttribution(geometry.geometryAttribution) : nothing}
    <span
      class="views"
      part="views"
      role="group"
      aria-label=${strings.views}
      @pointerover=${prepare}
      @focusin=${prepare}
      >${buttons}</span
    >`;
}
