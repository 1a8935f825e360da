import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hasData, placeLabel, placeButton, codeOf, leadCount, standingOf, linkedRole, isPartnerOnly } from './project-map.scene.js';
import { inReadingOrder } from './walk.layout.js';

/** The map: quiet shapes below, real buttons with the numbers above them. */
/** Where the number of a Land stands: inside it, or beside the small ones. */
function spotOf({ iso, label, callout }) {
    const [x, y] = callout ?? label;
    return { id: iso, x, y };
}
/** The Länder of the map that the feed has, in reading order. */
function mapSpots({ laenderShapes }, scene) {
    const known = laenderShapes.filter(({ iso }) => {
        const place = scene.layout.places.get(iso);
        return place && hasData(place);
    });
    return inReadingOrder(known.map(spotOf));
}
/** Lines at 45 degrees, as wide as their gaps are, so that a label's ground can lie above them. */
function hatch(id) {
    return svg `<pattern id=${id} class=${id} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`;
}
/** The whole pattern of a Land, if it has one: partner of what is chosen, or of anything at all. */
function hatchOf(scene, place) {
    if (standingOf(scene, place).state === 'selected')
        return undefined;
    if (linkedRole(scene, place) === 'partner')
        return 'hatch-linked';
    return linkedRole(scene, place) === undefined && isPartnerOnly(place) ? 'hatch' : undefined;
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
    if (isPlain && scene.pointed !== iso)
        return nothing;
    return svg `<path class="edge" data-pointed=${scene.pointed === iso} d=${path} />`;
}
function renderLeader(scene, { iso, label, callout }) {
    const place = scene.layout.places.get(iso);
    if (!callout || !place || !hasData(place))
        return nothing;
    const [[x1, y1], [x2, y2]] = [label, callout];
    return svg `<path class="leader" d=${`M${x1} ${y1}L${x2} ${y2}`} />
    <circle class="leader-end" cx=${x1} cy=${y1} r="3" />`;
}
function renderLabel(scene, spot, geometry) {
    const place = scene.layout.places.get(spot.id);
    if (!place)
        return nothing;
    const { width, height } = geometry.mapViewBox;
    const isCallout = geometry.laenderShapes.some(({ iso, callout }) => callout && iso === spot.id);
    return placeButton(scene, place, {
        className: isCallout ? 'label callout' : 'label',
        at: [(100 * spot.x) / width, (100 * spot.y) / height],
        tabIndex: scene.tabStop === spot.id ? 0 : -1,
        content: html `<span class="code">${codeOf(place)}</span>
      <span class="number num">${leadCount(scene, place)}</span>`,
    });
}
function renderDrawing(scene, { laenderShapes, mapViewBox }) {
    const { width, height } = mapViewBox;
    return html `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    <defs>${hatch('hatch')}${hatch('hatch-linked')}</defs>
    ${laenderShapes.map((shape) => renderShape(scene, shape))}
    ${laenderShapes.map((shape) => renderEdge(scene, shape))}
    ${laenderShapes.map((shape) => renderLeader(scene, shape))}
  </svg>`;
}
/** The room of a picture that is not there yet, with a sentence. */
function renderRoom(sentence) {
    return html `<div class="map waiting muted"><p>${sentence}</p></div>`;
}
/** The map; until its outlines are there, their room with a sentence. */
function renderMap(scene, geometry) {
    const { strings, handlers } = scene;
    if (!geometry)
        return renderRoom(strings.mapLoading);
    return html `<div
      class="map"
      part="map"
      role="group"
      aria-label=${strings.map}
      aria-describedby="keys"
      @click=${handlers.click}
      @keydown=${handlers.keydown}
      @pointerover=${handlers.point}
      @pointerleave=${handlers.leave}
      @focusin=${handlers.focus}
      @focusout=${handlers.leave}
    >
      ${renderDrawing(scene, geometry)}
      ${repeat(mapSpots(geometry, scene), ({ id }) => id, (spot) => renderLabel(scene, spot, geometry))}
    </div>
    ${renderCaption(scene)}`;
}
/** Which Land is under pointer or focus, else which is open; and on small screens the way to it. */
function renderCaption(scene) {
    const { layout, open, pointed, strings } = scene;
    const place = (pointed === undefined ? undefined : layout.places.get(pointed)) ?? open;
    return html `<p class="caption small">
      <span class=${place ? 'pointed' : 'hint'} aria-hidden="true"
        >${place ? placeLabel(scene, place) : strings.intro}</span
      >
      <span id="keys" class="heard">${strings.keys}</span>
    </p>
    ${open
        ? html `<button type="button" class="link small to-panel" @click=${scene.goToPanel}>
            ${strings.toEntries}
          </button>`
        : nothing}`;
}

export { mapSpots, renderCaption, renderMap, renderRoom };
