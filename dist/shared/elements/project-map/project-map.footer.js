import { html, nothing } from 'lit';
import { link } from '../../parts/link.js';

/** The map's part of the footer: source note of the outlines, and the switch between the views. */
const VIEWS = ['map', 'tiles', 'list'];
/** The source note with its words linked, as licence dl-de/by-2-0 asks wherever the map is shown. */
function renderAttribution({ text, links }) {
    const parts = [];
    let rest = text;
    for (const { label, href } of links) {
        const [before = '', ...after] = rest.split(label);
        parts.push(before, link(href, label));
        rest = after.join(label);
    }
    return html `<span part="attribution">${parts}${rest}</span>`;
}
/** The switch, and the source note of the outlines where they are shown. */
function renderFooter({ strings }, geometry, { pressed, show, prepare }) {
    const buttons = VIEWS.map((name) => html `<button
        type="button"
        class="link view"
        data-view=${name}
        aria-pressed=${name === pressed}
        @click=${() => {
        show(name);
    }}
      >
        ${strings.view[name]}
      </button>`);
    return html `${geometry ? renderAttribution(geometry.geometryAttribution) : nothing}
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

export { renderFooter };
