import { html } from 'lit';
import { tiles } from './project-map.layout.js';
import { renderCaption } from './project-map.picture.js';
import { hasData, codeOf, placeButton, leadCount } from './project-map.scene.js';
import { tilesStyles } from './tiles.styles.js';

/** The Länder as equal tiles: none is larger because its area is. */
/** The look of what is rendered here. */
const sheets = [tilesStyles];
/** The tiles that can be chosen, in reading order. */
function tileSpots({ layout }) {
    return tiles.flatMap(({ iso, column, row }) => {
        const place = iso && layout.places.get(iso);
        return place && hasData(place) ? { id: place.id, x: column, y: row } : [];
    });
}
function renderTile(scene, place) {
    if (!place)
        return html `<span></span>`;
    const code = html `<span class="code">${codeOf(place)}</span>`;
    if (!hasData(place)) {
        return html `<span class="tile unknown"
      >${code} <span class="small">${scene.strings.noData}</span></span
    >`;
    }
    return placeButton(scene, place, {
        className: 'tile',
        tabIndex: scene.tabStop === place.id ? 0 : -1,
        content: html `${code} <span class="number num">${leadCount(scene, place)}</span>`,
    });
}
/** The grid of tiles. */
function renderTiles(scene) {
    const { handlers, strings, layout } = scene;
    return html `<div
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
      ${tiles.map(({ iso }) => (iso ? renderTile(scene, layout.places.get(iso)) : html `<span></span>`))}
    </div>
    ${renderCaption(scene)}`;
}

export { renderTiles, sheets, tileSpots };
