import { liveRegion } from '../../parts/live-region.js';
import { nothing, html } from 'lit';
import { frameStrings } from '../../texts/de/frame.js';
import { renderLegend, renderBeside } from './project-map.beside.js';
import { renderPanel } from './project-map.panel.js';
import { renderRoom, renderPicture } from './project-map.picture.js';
import { isLinking } from './project-map.scene.js';

/** The body of the widget: the list, or a picture with what stands beside it. */
/** What the widget shows below its sentence. */
function renderBody(scene, isList) {
    const { parts, picture, strings, view } = scene;
    const { list, map } = parts;
    if (isList && list.module)
        return list.module.renderList(scene);
    if (!picture)
        return renderRoom(frameStrings[view.lang].loading);
    return html `${isList && list.failed ? liveRegion(strings.viewFailed, 'muted') : nothing}
    <div class="layout" data-linking=${isLinking(scene) || nothing}>
      <div class="picture">
        <div class="figure">
          ${renderPicture(scene, picture === 'tiles' ? undefined : map.module)}
          ${map.failed ? html `<p class="muted">${strings.mapFailed}</p>` : nothing}
        </div>
        ${renderLegend(scene)}
      </div>
      ${renderBeside(scene)} ${renderPanel(scene)}
    </div>`;
}

export { renderBody };
