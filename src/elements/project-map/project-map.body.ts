/** The body of the widget: the list, or a picture with what stands beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { frameStrings } from '../../parts/frame.strings.js';
import { renderBeside, renderLegend } from './project-map.beside.js';
import { renderPanel } from './project-map.panel.js';
import { renderMap, renderRoom } from './project-map.picture.js';
import type { MapViewName, Scene } from './project-map.scene.js';

/** The view that is shown, and how it came to be that one. */
export interface ShownView {
  /** `undefined` until the code of the first one is there. */
  readonly name: MapViewName | undefined;
  /** Whether another one was wanted, whose code could not be fetched. */
  readonly isMissing: boolean;
}

/** The tiles, on request or instead of a map without outlines; nothing where their code is missing. */
function renderTiles(scene: Scene): TemplateResult | typeof nothing {
  const { parts, view } = scene;
  const code = parts.tiles.use(view.refresh);
  if (code) return html`${code.renderTiles(scene)} ${renderLegend(scene)}`;
  return parts.tiles.failed ? nothing : renderRoom(frameStrings[view.lang].loading);
}

function renderPicture(scene: Scene, { name }: ShownView): TemplateResult {
  const { parts, strings } = scene;
  if (name !== 'map') return html`${renderTiles(scene)}`;
  const { failed, module } = parts.map;
  if (!failed) return html`${renderMap(scene, module)} ${renderLegend(scene)}`;
  return html`${renderTiles(scene)}
    <p class="muted">
      ${strings.mapFailed} ${parts.tiles.module ? strings.tilesInstead : nothing}
    </p>`;
}

/** What the widget shows below its sentence. */
export function renderBody(scene: Scene, shown: ShownView): TemplateResult {
  const { parts, strings, view } = scene;
  if (!shown.name) return renderRoom(frameStrings[view.lang].loading);
  const list = shown.name === 'list' ? parts.list.module : undefined;
  if (list) return list.renderList(scene);
  return html`${shown.isMissing ? html`<p class="muted" role="status">${strings.viewFailed}</p>` : nothing}
    <div class="layout">
      <div class="picture">${renderPicture(scene, shown)}</div>
      ${renderBeside(scene)} ${renderPanel(scene)}
    </div>`;
}
