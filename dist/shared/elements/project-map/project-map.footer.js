import { html, nothing } from 'lit';
import { link } from '../../parts/link.js';
import { viewButton } from '../../parts/view-switch.js';

/** What stands around the map: the switch between the views, and the source note of the outlines. */
/**
 * The views, those that the room decides on twice: what is shown where nobody has chosen is known to
 * the style sheet alone, which shows the button that says so.
 */
const BUTTONS = [
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
function renderAttribution(geometry, picture) {
    if (!geometry)
        return nothing;
    const { text, links } = geometry.geometryAttribution;
    const parts = [];
    let rest = text;
    for (const { label, href } of links) {
        const [before = '', ...after] = rest.split(label);
        parts.push(before, link(href, label));
        rest = after.join(label);
    }
    return html `<span part="attribution" class=${picture === 'auto' ? 'wide' : nothing}
    >${parts}${rest}</span
  >`;
}
/** The switch between the views. */
function renderViews({ strings }, { pressed, show, prepare }) {
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
    return html `<span
    class="views"
    part="views"
    role="group"
    aria-label=${strings.views}
    @pointerover=${prepare}
    @focusin=${prepare}
    >${buttons}</span
  >`;
}

export { renderAttribution, renderViews };
