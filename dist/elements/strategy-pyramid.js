import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Roving } from '../shared/controllers/roving.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { PIECE_OF } from '../shared/feed/pieces.js';
import { place } from '../shared/elements/strategy-pyramid/place.generated.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { sameRef } from '../shared/model/ref.js';
import { waiting } from '../shared/parts/later.js';
import { selectionSentence } from '../shared/parts/selection-sentence.js';
import { switchWords } from '../shared/parts/view-words.js';
import { layerContents } from '../shared/elements/strategy-pyramid/strategy-pyramid.contents.js';
import { renderHead, panelId } from '../shared/elements/strategy-pyramid/strategy-pyramid.layer.js';
import { layoutPyramid } from '../shared/elements/strategy-pyramid/strategy-pyramid.layout.js';
import { MOST_DRAWN, renderGround, renderBand } from '../shared/elements/strategy-pyramid/strategy-pyramid.picture.js';
import { pyramidStrings } from '../shared/texts/de/strategy-pyramid.js';
import { topicMarkStyles } from '../shared/styles/topic-mark.styles.js';
import { itemsCode } from '../shared/elements/strategy-pyramid/strategy-pyramid.parts.js';
import { pyramidMarksStyles } from '../shared/elements/strategy-pyramid/strategy-pyramid.marks.styles.js';
import { pyramidStyles } from '../shared/elements/strategy-pyramid/strategy-pyramid.styles.js';
import { summaryWords, layerState } from '../shared/elements/strategy-pyramid/strategy-pyramid.words.js';
import { noneOf } from '../shared/describe/lost.js';

/**
 * The layers of the strategy as a pyramid, with what each is made of beside it. A layer opens to its
 * items: goals and Leitlinien, topics, projects; the top layer also to the vision and to what sources
 * say differently about it.
 *
 * @summary What is this strategy made of? Its layers, their building blocks and items.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and the headings of its layers.
 * @csspart body - The pyramid with its text, or the list.
 * @csspart shape - The shape of a layer.
 * @csspart layer - The text of a layer.
 * @csspart count - How many items a layer has.
 * @csspart measure - A building block of a layer.
 * @csspart chip - A goal or topic named beside its layer.
 * @csspart others - The sentence on entries that are no projects of the strategy.
 * @csspart decision - The last decision of a layer.
 * @csspart linked - What of a layer is linked with the choice.
 * @csspart items - What a layer opens to.
 * @csspart extra - The buttons of the top layer that open the vision and the note on contradictions.
 * @csspart vision-text - The vision: challenges, goals, groups.
 * @csspart contradictions - The note on contradictory statements.
 * @csspart ways - Why the chosen layer exists, and what comes of it.
 * @csspart group - The items of a goal or scope.
 * @csspart background - Notes and sources.
 * @csspart entry - A layer or an item that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart as-list - The button that shows the list in place of the picture.
 * @csspart switches - The buttons above the picture.
 * @csspart footer - Date, source, licence.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of the pyramid, of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsStrategyPyramid extends FdsWidget {
    constructor() {
        super(...arguments);
        this.homeTypes = ['layer', 'topic'];
        this.tools = new LazyModule(() => import('../shared/elements/strategy-pyramid/strategy-pyramid.tools.js'));
        this.#open = new Set();
        this.roving = new Roving(this, '[role="toolbar"]');
        this.#asList = false;
    }
    static { this.styles = [
        FdsWidget.styles,
        place,
        topicMarkStyles,
        pyramidStyles,
        pyramidMarksStyles,
    ]; }
    #drawing;
    #open;
    #asList;
    #opened;
    firstPiece() {
        return PIECE_OF['strategy-pyramid'];
    }
    get later() {
        return [itemsCode];
    }
    get entryOfDetails() {
        return this.#opened?.entryOfDetails;
    }
    headingIn(language) {
        return pyramidStrings[language].heading;
    }
    renderContent(view) {
        const { layers, slices } = this.#draw(view);
        const strings = pyramidStrings[view.lang];
        if (layers.length === 0) {
            return { none: noneOf(view, ['layers'], strings.empty) };
        }
        const own = this.#pyramidView(view);
        const opened = this.#track(own);
        // A layer's last decision: of other decisions there is nothing to be counted here.
        const isEvent = view.selection.selection?.type === 'event';
        return {
            lead: summaryWords(view, layers),
            chosen: selectionSentence(view, isEvent ? ['event'] : ['goal', 'leitlinie', 'topic', 'project']),
            body: this.#asList
                ? (opened?.list(layers) ?? waiting(itemsCode, view.lang))
                : renderPyramid(own, layers, slices, opened?.panel),
            switches: this.#renderSwitch(view),
        };
    }
    /** Only a new model makes a new drawing; a choice does not. */
    #draw({ model, whole }) {
        if (this.#drawing?.model !== model) {
            const layers = layerContents(model, whole);
            this.#drawing = { model, layers, slices: layoutPyramid(layers.length) };
        }
        return this.#drawing;
    }
    /** What is open, as soon as its code is there; it is fetched when there is something to open. */
    #track(view) {
        const isNeeded = view.asList || view.selection.selection || this.#open.size > 0;
        const code = isNeeded ? itemsCode.use(view.refresh) : itemsCode.module;
        if (!code)
            return undefined;
        this.#opened ??= new code.Opened(this, this.#open);
        this.#opened.follow(view);
        const own = this.#opened.viewOf(view);
        return {
            list: (layers) => code.renderList(own, layers),
            panel: (contents) => code.renderPanel(own, contents),
        };
    }
    #pyramidView(view) {
        return {
            ...view,
            asList: this.#asList,
            linked: itemsCode.module?.linkedWords,
            isOpen: (key) => this.#open.has(key),
            toggle: (key) => {
                this.#toggle(view, key);
            },
        };
    }
    /** A closed layer opens when its choice has taken effect, which a page may prevent. */
    #toggle(view, key) {
        // Again, in case the first attempt has failed.
        void itemsCode.load();
        const ref = { type: 'layer', id: key };
        const isSelected = sameRef(view.selection.selection, ref);
        if (this.#open.delete(key)) {
            if (isSelected)
                view.choose(ref);
        }
        else if (isSelected || key.startsWith('/'))
            this.#open.add(key);
        else
            view.choose(ref);
        this.requestUpdate();
    }
    #renderSwitch(view) {
        const change = () => {
            this.#asList = !this.#asList;
            this.voice.say(() => switchWords(view.lang, pyramidStrings[view.lang].asList, this.#asList));
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
function renderPyramid(view, layers, slices, panel) {
    // Each layer has its text, its band of the picture and, below all of them where there is room for a
    // picture, what it opens to: so nothing moves that somebody points at.
    const isDrawn = layers.length <= MOST_DRAWN;
    return html `<div class="pyramid" ?data-drawn=${isDrawn}>
    ${isDrawn ? renderGround(layers.map((contents) => layerState(view, contents))) : nothing}
    ${repeat(layers, ({ layer }) => layer.id, (contents, index) => {
        const { id } = contents.layer;
        const slice = slices[index];
        const state = layerState(view, contents);
        const isAwaited = !panel && (state === 'selected' || view.isOpen(id));
        const inner = isAwaited ? waiting(itemsCode, view.lang) : panel?.(contents);
        const place = { row: index + 1, layers: layers.length, inset: slice?.inset ?? 0 };
        return html `${renderHead(view, contents, place)} ${renderBand(view, contents, place)}
          <div class="panel" part="items" id=${panelId(id)} ?data-open=${inner}>${inner}</div>`;
    })}
    <p class="hint muted small on-screen">${pyramidStrings[view.lang].hint}</p>
  </div>`;
}

export { FdsStrategyPyramid };
