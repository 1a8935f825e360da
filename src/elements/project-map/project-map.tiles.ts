/** The Länder as equal tiles: none is larger because its area is. */
import { html, nothing, type TemplateResult } from 'lit';
import { tiles, type Place } from './project-map.layout.js';
import { renderCaption } from './project-map.picture.js';
import {
  codeOf,
  hasData,
  leadCount,
  placeButton,
  placeName,
  type Scene,
} from './project-map.scene.js';
import type { Spot } from './walk.layout.js';

/** The tiles that can be chosen, in reading order. */
export function tileSpots({ layout }: Pick<Scene, 'layout'>): readonly Spot[] {
  return tiles.flatMap(({ iso, column, row }) => {
    const place = iso && layout.places.get(iso);
    return place && hasData(place) ? { id: place.id, x: column, y: row } : [];
  });
}

function renderTile(scene: Scene, place: Place | undefined): TemplateResult {
  if (!place) return html`<span></span>`;
  const code = html`<span class="code">${codeOf(place)}</span>`;
  if (!hasData(place)) {
    return html`<span class="tile unknown"
      >${code} <span class="small">${scene.strings.noData}</span></span
    >`;
  }
  return placeButton(scene, place, {
    className: 'tile',
    tabIndex: scene.tabStop === place.id ? 0 : -1,
    content: html`${code} <span class="number num">${leadCount(scene, place)}</span>`,
  });
}

/** The grid of tiles. */
export function renderTiles(scene: Scene): TemplateResult {
  const { handlers, strings, layout } = scene;
  return html`<div
      class="tiles"
      part="tiles"
      role="group"
      aria-label=${strings.tiles}
      aria-describedby="keys"
      @click=${handlers.click}
      @keydown=${handlers.keydown}
      @pointerover=${handlers.point}
      @pointerleave=${handlers.leave}
      @focusin=${handlers.focus}
      @focusout=${handlers.leave}
    >
      ${tiles.map(({ iso }) => (iso ? renderTile(scene, layout.places.get(iso)) : html`<span></span>`))}
    </div>
    ${renderCaption(scene)}`;
}

/** The meaning of numbers, hatching and fills in words. */
export function renderLegend(scene: Scene): TemplateResult {
  const { legend } = scene.strings;
  const places = [...scene.standings.values()];
  const anyIs = (state: string): boolean => places.some((standing) => standing.state === state);
  const partnerOnly = scene.layout.laender.some(
    ({ leads, partners }) => leads.length === 0 && partners.length > 0,
  );
  const item = (kind: string, text: string): TemplateResult =>
    html`<li><span class="swatch" data-kind=${kind} aria-hidden="true"></span>${text}</li>`;
  return html`<ul class="legend small muted" part="legend" aria-label=${legend.title}>
    <li>${legend.number}</li>
    ${partnerOnly ? item('partner', legend.partner) : nothing}
    ${anyIs('selected') ? item('chosen', legend.chosen) : nothing}
    ${
      anyIs('linked')
        ? html`${item('linked-lead', legend.linkedLead)}
          ${item('linked-partner', legend.linkedPartner)}`
        : nothing
    }
  </ul>`;
}

/** What has no place on the map, in the same language. */
export function renderBeside(scene: Scene): TemplateResult | typeof nothing {
  const { strings, layout, choosePlace } = scene;
  if (layout.beside.length === 0) return nothing;
  return html`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${strings.beside}</p>
    ${layout.beside.map((place) =>
      placeButton(scene, place, {
        className: 'stripe',
        choose: () => {
          choosePlace(place.id);
        },
        content: html`<span class="stripe-name">${placeName(scene, place)}</span>
          <span class="number num">${leadCount(scene, place)}</span>`,
      }),
    )}
  </div>`;
}
