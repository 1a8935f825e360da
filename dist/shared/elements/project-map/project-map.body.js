import { nothing, html } from 'lit';
import { frameStrings } from '../../parts/frame.strings.js';
import { renderBeside, renderLegend } from './project-map.beside.js';
import { renderPanel } from './project-map.panel.js';
import { renderRoom, renderMap } from './project-map.picture.js';

/** The body of the widget: the list, or a picture with what stands beside it. */
/** The tiles, on request or instead of a map without outlines; nothing where their code is missing. */
function renderTiles(scene) {
    const { parts, view } = scene;
    const code = parts.tiles.use(view.refresh);
    if (code)
        return html `${code.renderTiles(scene)} ${renderLegend(scene)}`;
    return parts.tiles.failed ? nothing : renderRoom(frameStrings[view.lang].loading);
}
function renderPicture(scene, { name }) {
    const { parts, strings } = scene;
    if (name !== 'map')
        return html `${renderTiles(scene)}`;
    const { failed, module } = parts.map;
    if (!failed)
        return html `${renderMap(scene, module)} ${renderLegend(scene)}`;
    return html `${renderTiles(scene)}
    <p class="muted">
      ${strings.mapFailed} ${parts.tiles.module ? strings.tilesInstead : nothing}
    </p>`;
}
/** What the widget shows below its sentence. */
function renderBody(scene, shown) {
    const { parts, strings, view } = scene;
    if (!shown.name)
        return renderRoom(frameStrings[view.lang].loading);
    const list = shown.name === 'list' ? parts.list.module : undefined;
    if (list)
        return list.renderList(scene);
    return html `${shown.isMissing ? html `<p class="muted" role="status">${strings.viewFailed}</p>` : nothing}
    <div class="layout">
      <div class="picture">${renderPicture(scene, shown)}</div>
      ${renderBeside(scene)} ${renderPanel(scene)}
    </div>`;
}

export { renderBody };
