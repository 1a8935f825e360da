import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { leaderPath } from './leaders.layout.js';
import { codeOf, hasData, placeButton, placeLabel, standingOf, linkedRole, isPartnerOnly } from './project-map.scene.js';
import { noDataWords } from './project-map.lead.js';
import { renderNumbers, renderSquares } from './project-map.squares.js';

/**
 * The Länder: quiet shapes below, real buttons with the numbers above them. The same buttons are the
 * equal tiles where the widget is narrow or the tiles are asked for: the style sheets decide.
 */
/** Lines at 45 degrees, as wide as their gaps are, so that a label's ground can lie above them. */
function hatch(id) {
    return svg `<pattern id=${id} class=${id} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`;
}
/** The whole pattern of a Land, if it has one: partner of what is chosen, or of anything at all. */
function hatchOf(scene, place) {
    if (standingOf(scene, place).state === 'selected' || !isPartnerOnly(scene, place))
        return undefined;
    return linkedRole(scene, place) ? 'hatch-linked' : 'hatch';
}
function renderShape(scene, shape) {
    const place = scene.layout.places.get(shape.iso);
    if (!place || !hasData(place))
        return svg `<path class="land unknown" d=${shape.path} />`;
    const pattern = hatchOf(scene, place);
    return svg `<g data-place=${shape.iso} data-state=${standingOf(scene, place).state}
      data-role=${linkedRole(scene, place) ?? nothing}>
    <path class="land" part="land" d=${shape.path} />
    ${pattern ? svg `<path d=${shape.path} fill=${`url(#${pattern})`} />` : nothing}
  </g>`;
}
/** Edges lie above all shapes, or a neighbour would cover half of their width. */
function renderEdge(scene, { iso, path }) {
    const place = scene.layout.places.get(iso);
    const isPlain = !place || standingOf(scene, place).state === 'plain';
    const isStrong = scene.pointed === iso || scene.view.land?.id === iso;
    if (isPlain && !isStrong)
        return nothing;
    const role = (place && linkedRole(scene, place)) ?? nothing;
    return svg `<path class="edge" data-strong=${isStrong} data-role=${role} d=${path} />`;
}
function renderLeader(scene, shape) {
    const { iso, label, callout } = shape;
    const place = scene.layout.places.get(iso);
    if (!callout || !place || !hasData(place))
        return nothing;
    return svg `<path class="leader" d=${leaderPath(shape, callout)} />
    <circle class="leader-end" cx=${label[0]} cy=${label[1]} r="3" />`;
}
function renderDrawing(scene, geometry) {
    const { laenderShapes, mapViewBox } = geometry;
    return html `<svg
    class="drawing"
    viewBox="0 0 ${mapViewBox.width} ${mapViewBox.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${hatch('hatch')}${hatch('hatch-linked')}</defs>
    ${laenderShapes.map((shape) => renderShape(scene, shape))}
    ${laenderShapes.map((shape) => renderEdge(scene, shape))}
    ${laenderShapes.map((shape) => renderLeader(scene, shape))}
    ${scene.parts.contents.module?.renderTies(scene, laenderShapes) ?? nothing}
  </svg>`;
}
function renderLand(scene, place, geometry) {
    const code = html `<span class="code">${codeOf(place)}</span>`;
    if (!hasData(place)) {
        return html `<span class="label unknown" data-place=${place.id}
      >${code} <span class="small">${noDataWords(scene.view)}</span></span
    >`;
    }
    const shape = geometry?.laenderShapes.find(({ iso }) => iso === place.iso);
    const { width = 1, height = 1 } = geometry?.mapViewBox ?? {};
    const [x, y] = shape?.callout ?? shape?.label ?? [0, 0];
    return placeButton(scene, place, {
        className: shape?.callout ? 'label callout' : 'label',
        at: [(100 * x) / width, (100 * y) / height],
        tabIndex: scene.tabStop === place.id ? 0 : -1,
        content: html `${code} ${renderNumbers(scene, place)} ${renderSquares(scene, place)}`,
    });
}
/** The room of a picture that is not there yet, with a sentence. */
function renderRoom(sentence) {
    return html `<div class="places map waiting muted"><p>${sentence}</p></div>`;
}
/** The Länder as map or tiles; until its outlines are there, the map's room has a sentence. */
function renderPicture(scene, geometry) {
    const { strings, hear, layout, picture } = scene;
    const isTiles = picture === 'tiles';
    const name = isTiles ? 'tiles' : 'map';
    return html `<div class="ground ${picture === 'map' ? '' : 'tiled'}" data-picture=${picture}>
      <div
        class="places ${name} ${isTiles || geometry ? '' : 'waiting muted'}"
        part=${name}
        role="toolbar"
        aria-label=${strings.laender}
        aria-describedby="keys"
        @click=${hear}
        @keydown=${hear}
        @pointerover=${hear}
        @pointerleave=${hear}
        @focusin=${hear}
        @focusout=${hear}
      >
        ${geometry ? renderDrawing(scene, geometry) : isTiles ? nothing : html `<p>${strings.mapLoading}</p>`}
        ${repeat(layout.laender, ({ id }) => id, (place) => renderLand(scene, place, geometry))}
      </div>
    </div>
    ${renderCaption(scene)}`;
}
/** How the picture is used: on small screens all of it, beside the panel, which says the rest, the keys. */
const renderHint = ({ strings }) => html `<span class="hint" aria-hidden="true">${strings.hint}</span
    ><span class="hint-keys" aria-hidden="true">${strings.keys}</span>`;
/** Which Land is under pointer or focus, else what is open, else how the picture is used. */
function renderCaption(scene) {
    const { layout, open, parts, pointed, strings } = scene;
    const contents = parts.contents.module;
    const tied = contents?.tieWords(scene);
    const place = (pointed === undefined ? undefined : layout.places.get(pointed)) ?? open;
    const words = pointed === undefined && tied ? tied : place && placeLabel(scene, place);
    return html `<p class="caption small on-screen">
      ${words ? html `<span class="pointed" aria-hidden="true">${words}</span>` : renderHint(scene)}
      <span id="keys" class="heard">${strings.keys}</span>
    </p>
    ${contents?.renderToPanel(scene) ?? nothing}`;
}

export { renderPicture, renderRoom };
