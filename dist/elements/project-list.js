import { nothing, html } from 'lit';
import { liveRegion } from '../shared/parts/live-region.js';
import { TYPING_PAUSE } from '../shared/controllers/voice.js';
import { PrintController } from '../shared/controllers/print-controller.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { place } from '../shared/elements/project-list/place.generated.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { frameStrings } from '../shared/texts/de/frame.js';
import { selectionSentence } from '../shared/parts/selection-sentence.js';
import { topicMarkStyles } from '../shared/styles/topic-mark.styles.js';
import { renderBar, renderCount, renderPages, changeWords } from '../shared/elements/project-list/project-list.bar.js';
import { pageOf, NO_PICKS } from '../shared/elements/project-list/project-list.layout.js';
import { listParts } from '../shared/elements/project-list/project-list.parts.js';
import { START } from '../shared/elements/project-list/project-list.state.js';
import { listStrings } from '../shared/texts/de/project-list.js';
import { listStyles } from '../shared/elements/project-list/project-list.styles.js';
import { renderTable } from '../shared/elements/project-list/project-list.table.js';
import { noneOf } from '../shared/describe/lost.js';
import { ownWords } from '../shared/elements/project-list/project-list.own.js';

/** A page with more entries than this has the ways to the other pages at its end, too. */
const LONG_PAGE = 8;
/**
 * The projects as a table: sorted, searched, filtered, page by page. What a visitor sets here acts
 * on this list alone, on top of the filter that all widgets of a strategy share.
 *
 * @summary Which projects touch my topic? The entries with lead, period, status and scope.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Search, table and pages.
 * @csspart bar - Search, filter and page size.
 * @csspart filters - The button that opens the filters.
 * @csspart field - One field of the filters.
 * @csspart chips - What is filtered, each with its button to undo it.
 * @csspart count - How much is shown, and to what it belongs.
 * @csspart pages - The ways to the other pages.
 * @csspart table - The table.
 * @csspart sort - The button of a column.
 * @csspart row - One entry of the table.
 * @csspart entry - The title of an entry, by which it is chosen.
 * @csspart unknown - What a dash in the table means.
 * @csspart effect - Intended effect, criterion and last check of a chosen entry.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @csspart fields - The fields that narrow the list.
 * @csspart only-linked - The box for what is linked with the choice alone.
 * @csspart reset - The button that takes everything back.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsProjectList extends FdsWidget {
    static { this.styles = [FdsWidget.styles, place, topicMarkStyles, listStyles]; }
    #print;
    #state;
    #view;
    #choice;
    get later() {
        return [listParts.finder];
    }
    get onDemand() {
        return [listParts.choice];
    }
    constructor() {
        super();
        this.tools = new LazyModule(async () => {
            const { toolsFor } = await import('../shared/elements/project-list/project-list.tools.js');
            // All that is found, not only the page.
            return { toolsOf: (view) => toolsFor(view, this.#found(view)) };
        });
        this.#print = new PrintController(this);
        this.#state = START;
        this.homeTypes = [];
        /**
         * Where a strategy has the map too, what the page itself chooses opens there and not twice. What a
         * visitor chooses opens where he chose it, as in every widget.
         */
        this.secondHomeTypes = ['project'];
        for (const type of ['pointerover', 'focusin']) {
            this.addEventListener(type, (event) => void this.#prepare(event));
        }
    }
    get entryOfDetails() {
        return `[data-ref="project:${this.#choice?.anchor ?? ''}"]`;
    }
    headingIn(language) {
        return listStrings[language].heading;
    }
    renderContent(view) {
        // What is filtered anew is read from its beginning, or from what is chosen.
        if (view.filter !== this.#view?.filter)
            this.#state = { ...this.#state, page: 0 };
        this.#view = view;
        const strings = listStrings[view.lang];
        const { length } = view.model.feed.projects;
        if (length === 0)
            return {
                chosen: selectionSentence(view, ['project']),
                none: view.noHits.project ?? noneOf(view, ['projects'], strings.empty),
            };
        return {
            lead: ownWords(view.model, view.model.feed.projects, view.lang),
            chosen: selectionSentence(view, ['project']),
            body: this.#renderList(this.#scene(view)),
        };
    }
    #renderList(scene) {
        const { view, finder, found, page, strings, waiting, choice } = scene;
        const { selection } = view.selection;
        const isInside = page.items.some(({ id }) => id === choice?.anchor);
        return html `${renderBar(scene)} ${finder?.renderFinder(scene)}
      ${waiting ? (listParts.finder.failed ? liveRegion(waiting) : html `<p>${waiting}</p>`) : nothing}
      <div class="standing">${renderCount(scene)} ${renderPages(scene, 'top')}</div>
      ${view.showsDetails && selection && !isInside ? choice?.renderDetails(view, selection) : nothing}
      ${found.length > 0 ? renderTable({ telling: view, projects: page.items, live: scene }) : html `<p>${strings.none}</p>`}
      ${page.items.length > LONG_PAGE ? renderPages(scene, 'end') : nothing}`;
    }
    #scene(view) {
        const { finder, choice } = listParts;
        const found = this.#found(view);
        const isAwaited = this.#needsFinder(view) && !finder.module;
        if (view.selection.selection || this.#choice) {
            const module = choice.use(view.refresh);
            this.#choice ??= module && new module.Choice();
        }
        // The page of what is chosen is known when the order is there.
        if (this.#choice && (!isAwaited || finder.failed)) {
            this.#state = { ...this.#state, page: this.#choice.follow(view, this.#state, found) };
        }
        const strings = listStrings[view.lang];
        const words = finder.failed ? strings.failed : frameStrings[view.lang].loading;
        const page = pageOf(found, this.#state.page, this.#state.size);
        const paper = this.#print.extent(found.length);
        return {
            view,
            strings,
            state: this.#state,
            found,
            // The ways to other pages stay in the document, since one of them may have the focus.
            page: paper === 'all' ? { ...page, items: found } : page,
            paper,
            finder: finder.module,
            choice: this.#choice,
            waiting: isAwaited && words,
            change: (change, focus) => void this.#change(change, focus),
        };
    }
    #needsFinder({ selection: { selection } }) {
        const { picks, order, isOpen } = this.#state;
        const isLinking = !!selection && selection.type !== 'project';
        return picks !== NO_PICKS || !!order || isOpen || isLinking;
    }
    /** All that is picked, sorted. */
    #found(view) {
        const { picks, order } = this.#state;
        const finder = this.#needsFinder(view) ? listParts.finder.use(view.refresh) : undefined;
        return finder?.find(view, picks, order) ?? view.model.feed.projects;
    }
    async #change(change, focus) {
        // As they are now: two fields may change before the next rendering.
        const now = this.#state.picks;
        const picks = change.picks === NO_PICKS ? NO_PICKS : { ...now, ...change.picks };
        this.#state = { ...this.#state, ...change, picks: change.picks ? picks : now };
        this.requestUpdate();
        this.#say(change);
        if (!focus)
            return;
        await this.updateComplete;
        const { shadowRoot: root } = this;
        // What had it may be gone by then, the head of a column for example.
        (root?.querySelector(focus) ?? root?.querySelector('.filters'))?.focus();
    }
    /** What has come of a change, once it is there; while somebody types, after a pause. */
    #say(change) {
        if (!('order' in change || change.picks || change.page))
            return;
        const isTyping = change.picks !== undefined && 'text' in change.picks;
        const words = () => (this.#view ? changeWords(this.#scene(this.#view), change) : '');
        this.voice.say(words, isTyping ? TYPING_PAUSE : undefined);
    }
    /** Fetches the code, and does what takes long before the first keystroke or click needs it. */
    async #prepare(event) {
        const [pointed] = event.composedPath();
        const { finder } = listParts;
        if (!finder.module)
            await finder.load();
        if (this.#view && pointed instanceof Element)
            await finder.module?.warm(this.#view, pointed);
    }
}

export { FdsProjectList };
