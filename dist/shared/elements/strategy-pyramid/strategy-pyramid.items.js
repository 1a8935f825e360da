import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { background } from '../../parts/details.js';
import { foldStyles } from '../../styles/fold.styles.js';
import { pyramidItemsStyles } from './strategy-pyramid-items.styles.js';
import { pyramidStatesStyles } from './strategy-pyramid-states.styles.js';
import { contradictionsOf, notesBeside } from './strategy-pyramid.grouping.js';
import { renderItems } from './strategy-pyramid.groups.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { renderHead, renderMeasures } from './strategy-pyramid.layer.js';
import { NOTE, VISION } from './strategy-pyramid.view.js';
import { renderContradictions, renderVision } from './strategy-pyramid.vision.js';
import { renderWays } from './strategy-pyramid.ways.js';
export { linkedWords } from './strategy-pyramid.linked.js';
export { Opened } from './strategy-pyramid.opened.js';

/** What a layer opens to, fetched on need: notes, vision, details, ways, items; and the whole as a list. */
/** The look of what is rendered here, and of the layers when something is chosen. */
const sheets = [foldStyles, pyramidStatesStyles, pyramidItemsStyles];
function decisionDetails(view, { decision: { event } }) {
    return event && view.detailsBelow({ type: 'event', id: event.id });
}
/** What is open below the head of a layer, in reading order; nothing where all is closed. */
function renderPanel(view, contents) {
    const { layer, isTop } = contents;
    const { feed } = view.model;
    const isOpen = view.asList || view.isOpen(layer.id);
    const shows = (key) => isTop && (view.asList || view.isOpen(key));
    const told = contradictionsOf(feed, contents);
    const parts = [
        decisionDetails(view, contents),
        shows(NOTE) && told.length > 0 ? renderContradictions(view, told) : undefined,
        shows(VISION) && feed.vision ? renderVision(view, feed.vision, told) : undefined,
        isOpen
            ? html `${view.asList ? undefined : renderMeasures(view, contents)} ${renderWays(view, layer)}
        ${renderItems(view, contents)}
        ${background(view, { ...layer, notes: notesBeside(layer.notes, told) })}`
            : undefined,
    ];
    return parts.some(Boolean) ? html `${parts}` : undefined;
}
/** The whole without the picture: everything open, nothing folded. */
function renderList(view, layers) {
    return html `<ul class="outline" aria-label=${itemsStrings[view.lang].list}>
    ${repeat(layers, ({ layer }) => layer.id, (contents) => html `<li>${renderHead(view, contents)}${renderPanel(view, contents)}</li>`)}
  </ul>`;
}

export { renderList, renderPanel, sheets };
