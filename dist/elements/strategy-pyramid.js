import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { sameRef, refKey } from '../shared/model/ref.js';
import { details } from '../shared/parts/details.js';
import { levelBelow } from '../shared/parts/heading.js';
import { frameStrings } from '../shared/parts/frame.strings.js';
import { selectionSentence } from '../shared/parts/selection-sentence.js';
import { layerContents, layerOf } from '../shared/elements/strategy-pyramid/strategy-pyramid.contents.js';
import { renderHead, panelId } from '../shared/elements/strategy-pyramid/strategy-pyramid.layer.js';
import { layoutPyramid } from '../shared/elements/strategy-pyramid/strategy-pyramid.layout.js';
import { renderSlice } from '../shared/elements/strategy-pyramid/strategy-pyramid.picture.js';
import { pyramidStrings } from '../shared/elements/strategy-pyramid/strategy-pyramid.strings.js';
import { topicMarkStyles } from '../shared/styles/topic-mark.styles.js';
import { itemsCode } from '../shared/elements/strategy-pyramid/strategy-pyramid.parts.js';
import { pyramidStyles } from '../shared/elements/strategy-pyramid/strategy-pyramid.styles.js';
import { layerState } from '../shared/elements/strategy-pyramid/strategy-pyramid.words.js';

/**
 * The layers of the strategy as a pyramid, with what each is made of beside it. A layer opens to its
 * items: goals and Leitlinien, topics, projects.
 *
 * @summary What is this strategy made of? Its layers, their building blocks and items.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ url: string, updated: string, counts: object }>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ code: string, message: string, problems: { path: string, message: string }[] }>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} data-theme - `light` or `dark`; absent: the page's own colour scheme.
 * @csspart frame - The whole widget.
 * @csspart header - Heading and sentence.
 * @csspart heading - The widget's own heading, and the headings of its layers.
 * @csspart lead - The sentence that says what the data say.
 * @csspart body - The pyramid with its text, or the list.
 * @csspart shape - The shape of a layer.
 * @csspart layer - The text of a layer.
 * @csspart count - How many items a layer has.
 * @csspart measure - A building block of a layer.
 * @csspart chip - A goal or topic named beside its layer.
 * @csspart others - The sentence on entries that are no projects of the strategy.
 * @csspart linked - What of a layer is linked with the choice.
 * @csspart items - What a layer opens to.
 * @csspart vision - The vision in the umbrella strategy.
 * @csspart group - The items of a goal or scope.
 * @csspart background - Notes and sources.
 * @csspart entry - A layer or an item that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart as-list - The button that shows the list in place of the picture.
 * @csspart footer - Date, source, licence.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of the pyramid, of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsStrategyPyramid extends FdsWidget {
    static { this.styles = [FdsWidget.styles, topicMarkStyles, pyramidStyles]; }
    #drawing;
    #open;
    #unfolded;
    #asList;
    /** The choice up to which the layers were opened. */
    #followed;
    /** Below the entry with this key the details stand. */
    #anchor;
    /** A thing that was chosen inside the details: for it they stay where they are. */
    #chosenInDetails;
    #view;
    constructor() {
        super();
        this.homeTypes = ['layer', 'topic'];
        this.#open = new Set();
        this.#unfolded = new Set();
        this.#asList = false;
        /** The choice up to which the layers were opened. */
        this.#followed = null;
        /** A thing that was chosen inside the details: for it they stay where they are. */
        this.#chosenInDetails = null;
        // Whoever points at the widget, or tabs into it, may open a layer next.
        const prepare = () => void itemsCode.load();
        this.addEventListener('pointerover', prepare, { once: true, passive: true });
        this.addEventListener('focusin', prepare, { once: true, passive: true });
        this.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && this.#view?.selection.selection)
                this.#clear(this.#view);
        });
    }
    headingIn(language) {
        return pyramidStrings[language].heading;
    }
    renderContent(view) {
        this.#view = view;
        const { layers, slices } = this.#draw(view.model);
        this.#follow(view);
        const strings = pyramidStrings[view.lang];
        if (layers.length === 0) {
            return { body: html `<p>${strings.empty}</p>` };
        }
        const whole = layers[0]?.kind === 'umbrella' && layers.at(-1)?.kind === 'projects';
        const own = this.#pyramidView(view);
        return {
            lead: html `${strings.summary(layers.length, whole)}
      ${selectionSentence(view, ['goal', 'leitlinie', 'topic', 'project'])}`,
            body: this.#asList ? renderList(own, layers) : renderPyramid(own, layers, slices),
            footer: this.#renderSwitch(view),
        };
    }
    updated(changed) {
        super.updated(changed);
        this.adopt(itemsCode.module?.sheets ?? []);
    }
    /** Only a new model makes a new drawing; a choice does not. */
    #draw(model) {
        if (this.#drawing?.model !== model) {
            const layers = layerContents(model);
            this.#drawing = { model, layers, slices: layoutPyramid(layers.length) };
        }
        return this.#drawing;
    }
    /** Opens what a new choice needs to be seen, where this widget is to show its details. */
    #follow(view) {
        const { selection } = view.selection;
        if (sameRef(selection, this.#followed))
            return;
        this.#followed = selection;
        if (!selection || !view.showsDetails)
            return;
        const stays = this.#anchor !== undefined && sameRef(selection, this.#chosenInDetails);
        this.#chosenInDetails = null;
        if (stays)
            return;
        const layer = layerOf(selection);
        if (layer !== undefined)
            this.#open.add(layer);
        if (selection.type === 'layer')
            return;
        this.#anchor = refKey(selection);
        if (selection.type !== 'project')
            return;
        this.#unfolded.add(view.model.find('project', selection.id)?.scope ?? '');
    }
    #pyramidView(view) {
        return {
            ...view,
            asList: this.#asList,
            isOpen: (layer) => this.#open.has(layer),
            toggle: (layer) => {
                this.#toggle(view, { type: 'layer', id: layer });
            },
            isUnfolded: (scope) => this.#unfolded.has(scope),
            fold: (scope, open) => {
                if (open)
                    this.#unfolded.add(scope);
                else
                    this.#unfolded.delete(scope);
            },
            detailsBelow: (ref) => this.#detailsBelow(view, ref),
        };
    }
    /** A closed layer opens when its choice has taken effect, which a page may prevent. */
    #toggle(view, ref) {
        // Again, in case the first attempt has failed.
        void itemsCode.load();
        const isSelected = sameRef(view.selection.selection, ref);
        if (this.#open.delete(ref.id)) {
            if (isSelected)
                view.choose(ref);
        }
        else if (isSelected)
            this.#open.add(ref.id);
        else
            view.choose(ref);
        this.requestUpdate();
    }
    #detailsBelow(view, ref) {
        const { selection } = view.selection;
        if (!view.showsDetails || !selection || selection.type === 'layer')
            return undefined;
        if (this.#anchor !== refKey(ref))
            return undefined;
        const choose = (request) => {
            this.#chosenInDetails = request;
            if (request)
                view.choose(request);
            else
                this.#clear(view);
        };
        return details({ ...view, choose, headingLevel: levelBelow(view.headingLevel) }, selection);
    }
    /** Takes the choice back. From within the details the keyboard goes back to their entry. */
    #clear(view) {
        const focused = this.renderRoot.querySelector(':focus');
        view.choose(null);
        if (!focused?.closest('.details'))
            return;
        const key = this.#anchor ?? '';
        this.renderRoot.querySelector(`[data-ref="${key}"]`)?.focus();
    }
    #renderSwitch(view) {
        const change = () => {
            this.#asList = !this.#asList;
            this.requestUpdate();
        };
        return html `<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#asList}
      @click=${change}
    >
      ${pyramidStrings[view.lang].asList}
    </button>`;
    }
}
/** The items of a layer, or what is said until their code is there, or instead of it. */
function itemsOf(view, contents) {
    const code = itemsCode.use(view.refresh);
    if (code)
        return code.renderItems(view, contents);
    const { failedDetails, loading } = frameStrings[view.lang];
    return html `<p class="muted" role="status">${itemsCode.failed ? failedDetails : loading}</p>`;
}
function renderPyramid(view, layers, slices) {
    // Each layer has three boxes of one grid, the third empty while it is closed: so the rows of all
    // layers are of one height, and the sides of the pyramid straight.
    return html `<div class="pyramid">
    ${repeat(layers, ({ layer }) => layer.id, (contents, index) => {
        const { id } = contents.layer;
        const slice = slices[index];
        const toggle = () => {
            view.toggle(id);
        };
        const isOpen = view.isOpen(id);
        return html `${slice ? renderSlice(slice, layerState(view, contents), toggle) : undefined}
          ${renderHead(view, contents)}
          <div class="panel" part="items" id=${panelId(id)} ?data-open=${isOpen}>
            ${isOpen ? itemsOf(view, contents) : undefined}
          </div>`;
    })}
  </div>`;
}
/** The same without the picture: everything open, nothing folded. */
function renderList(view, layers) {
    return html `<ul class="outline" aria-label=${pyramidStrings[view.lang].list}>
    ${repeat(layers, ({ layer }) => layer.id, (contents) => html `<li>${renderHead(view, contents)}${itemsOf(view, contents)}</li>`)}
  </ul>`;
}

export { FdsStrategyPyramid };
