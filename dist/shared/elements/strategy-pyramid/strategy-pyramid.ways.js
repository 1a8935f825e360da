import { html } from 'lit';
import { trace } from '../../model/trace.js';
import { carriedOutProjects } from '../../model/own-projects.js';
import { noneKnown, PARTS } from '../../describe/lost.js';
import { sameRef } from '../../model/ref.js';
import { entryButton } from '../../parts/entry.js';
import { when } from '../../parts/link.js';
import { nameOf } from '../../parts/text.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';

/**
 * Why a chosen layer exists and what comes of it. The layers are the strategy's components (chapter 1):
 * each is framed by those above it and carried out by those below. For all other things the shared
 * details answer the same two questions.
 */
/** What stands below a layer: other layers, or who carries the projects of the lowest. */
const BELOW = ['layers', 'projects', 'actors', 'scopes'];
function layerList(view, label, layers) {
    if (layers.length === 0)
        return undefined;
    return html `<p class="muted">${label}</p>
    <ul class="links">
      ${layers.map((layer) => html `<li>
            ${entryButton(view, { type: 'layer', id: layer.id }, nameOf(layer, view.lang))}
          </li>`)}
    </ul>`;
}
/** Who carries the strategy's own projects: what comes of the lowest layer. */
function carriers({ model }) {
    const ids = carriedOutProjects(model).flatMap(({ id }) => trace(model, { type: 'project', id }).down.filter(({ type }) => type === 'actor'));
    return [...new Set(ids.map(({ id }) => id))];
}
function carrierList(view) {
    const actors = carriers(view).flatMap((id) => view.model.find('actor', id) ?? []);
    if (actors.length === 0)
        return undefined;
    return html `<ul class="links">
    ${actors.map((actor) => html `<li>
          ${entryButton(view, { type: 'actor', id: actor.id }, nameOf(actor, view.lang))}
        </li>`)}
  </ul>`;
}
/** The two ways of a layer while it is chosen. */
function renderWays(view, layer) {
    const { selection } = view.selection;
    const { vision, layers } = view.model.feed;
    if (!view.showsDetails || !sameRef(selection, { type: 'layer', id: layer.id }))
        return undefined;
    const strings = itemsStrings[view.lang];
    const index = layers.findIndex(({ id }) => id === layer.id);
    const [above, below] = [layers.slice(0, index), layers.slice(index + 1)];
    const up = layerList(view, strings.layersAbove, above);
    const down = layerList(view, strings.layersBelow, below) ??
        (layer.id === 'projects' ? carrierList(view) : undefined);
    return html `<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${strings.why}</p>
      ${when(vision, (record) => html `<p class="vision">${nameOf(record, view.lang)}</p>`)}
      ${up ?? (vision ? undefined : html `<p class="muted">${noneKnown(view, strings.nothingAbove, ['layers'])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${strings.outcome}</p>
      ${down ?? html `<p class="muted">${noneKnown(view, strings.nothingBelow, BELOW, PARTS)}</p>`}
    </div>
  </div>`;
}

export { renderWays };
