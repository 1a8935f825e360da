import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { feedContext, selectionContext } from '../shared/context/contexts.js';
import { LandView } from '../shared/context/land-view.js';
import { storeOfModel, storeOfSource } from '../shared/context/page-stores.js';
import { needsAllData } from '../shared/context/shipped-needs.js';
import { feedContextOf, selectionContextOf } from '../shared/context/store-contexts.js';
import { StoreMember } from '../shared/context/store-member.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { FdsElement } from '../shared/fds-element.js';
import { reloadWithNews } from '../shared/parts/news.js';
import { toSelection } from '../shared/selection/selection.types.js';

/** The page's address is touched only where a page wants it: the code is fetched then. */
const fragmentCode = new LazyModule(() => import('../shared/context/page-fragment.js'));
/** What scripts set may be of any type, and some of these throw where a number is made of them. */
const toSeconds = (value) => typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
/**
 * Owns feed and selection for all widgets inside it, or for those that name it by `for`. Shows
 * nothing itself.
 *
 * @summary Feed and shared selection of the widgets inside.
 * @slot - The widgets, and anything between them.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something inside; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The shared selection has changed.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The shared filter or the Land has changed.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} id - What widgets elsewhere on the page name by `for`.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`, for all widgets inside.
 */
class FdsStrategy extends FdsElement {
    static { this.properties = {
        src: {},
        refresh: { type: Number },
        strategy: { attribute: false },
        land: {},
        since: {},
        linkable: { type: Boolean },
    }; }
    static { this.styles = css `
    :host {
      display: contents;
    }
    :host([hidden]:not([hidden='until-found' i])) {
      display: none !important;
    }
    /* Both need a box. */
    :host([hidden='until-found' i]),
    :host(:fullscreen) {
      display: block;
    }
    :host([hidden='until-found' i]) {
      content-visibility: hidden;
    }
    :host(:fullscreen) {
      overflow: auto;
      padding: 1em;
      background: var(--fds-color-paper, light-dark(#ffffff, #14171f));
    }
    :host([data-theme='light']) {
      color-scheme: light !important;
    }
    :host([data-theme='dark']) {
      color-scheme: dark !important;
    }
  `; }
    #feed;
    #selection;
    #member;
    #landView;
    #publishedFeed;
    #published;
    /** What the page has set since the last update, which may name another feed, too. */
    #wish;
    #unlink;
    constructor() {
        super();
        /** URL of a feed; absent: the snapshot that ships with the kit. */
        this.src = null;
        /** Seconds between re-fetches while the page is visible; 0 for never, at least 30. */
        this.refresh = 0;
        /** The view of one Land for all widgets inside, by its code or name, e.g. `DE-MV`. */
        this.land = null;
        /** A day, e.g. `2025-06-26`: all widgets inside mark and list what was added or decided since. */
        this.since = null;
        /**
         * Keeps choice and filters in the page's fragment as `#fds=…`, so that a view can be sent on. One
         * strategy of a page should have it.
         */
        this.linkable = false;
        this.#feed = new ContextProvider(this, { context: feedContext });
        this.#selection = new ContextProvider(this, { context: selectionContext });
        this.#member = new StoreMember(this, () => {
            this.#publish();
        });
        this.#landView = new LandView(() => {
            // What is published looks the same, and says another thing.
            this.#publishedFeed = [];
            this.#publish();
        });
        this.#publishedFeed = [];
        this.#tie = () => {
            const { store } = this.#member;
            if (!this.linkable || !store || this.#unlink)
                return;
            this.#unlink = fragmentCode.module?.linkFragment(store);
            this.#publishSelection(store);
        };
        /** Whoever else wants the feed wants the whole of it: a page's own element, another copy of the kit. */
        this.#hearRequest = ({ context, contextTarget }) => {
            if (context !== feedContext || contextTarget instanceof FdsElement)
                return;
            void this.#member.store?.need();
        };
        /** Choices that page code asks for inside; those of widgets reach the store by themselves. */
        this.#hearSelect = (event) => {
            const [target] = event.composedPath();
            if (target instanceof Element && target !== this && target.localName.startsWith('fds-'))
                return;
            const request = toSelection(event.detail);
            // After all other listeners, any of which may prevent it.
            queueMicrotask(() => {
                if (!event.defaultPrevented)
                    this.#member.store?.select(request, { toggle: true });
            });
        };
        this.addEventListener('fds-select', this.#hearSelect);
        this.addEventListener('context-request', this.#hearRequest);
    }
    /** What is chosen; a page may set it. What the feed does not have cannot be chosen. */
    get selection() {
        const { store, lastWord } = this.#member;
        return store || !this.#wish ? lastWord.selection : this.#wish.selection;
    }
    set selection(value) {
        const selection = toSelection(value);
        this.#member.store?.select(selection);
        this.#wish = { selection };
        this.requestUpdate();
    }
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    async reload() {
        // What the page has set just before comes first.
        await this.updateComplete;
        const { store } = this.#member;
        if (store)
            await reloadWithNews(store.url, store);
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'id'];
    }
    attributeChangedCallback(name, before, now) {
        super.attributeChangedCallback(name, before, now);
        // Widgets that name an id look for its owner when a provider says that it is there.
        if (name === 'id' && this.isConnected)
            this.#feed.hostConnected();
    }
    connectedCallback() {
        super.connectedCallback();
        // The first time `willUpdate` connects: what a page sets right after putting it in counts too.
        if (!this.hasUpdated)
            return;
        this.#connect();
        this.#fulfilWish();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#disconnect();
        this.#feed.setValue(undefined);
        this.#selection.setValue(undefined);
    }
    willUpdate(changed) {
        if (!this.isConnected)
            return;
        if (changed.has('src') || changed.has('strategy') || !this.hasUpdated)
            this.#connect();
        this.#fulfilWish();
        if (changed.has('land'))
            this.#changeLand();
        if (changed.has('since'))
            this.#publish();
        if (changed.has('linkable'))
            this.#link();
        if (changed.has('refresh'))
            this.#member.store?.setRefresh(this, toSeconds(this.refresh));
    }
    render() {
        return html `<slot></slot>`;
    }
    #connect() {
        const store = this.strategy ? storeOfModel(this.strategy) : storeOfSource(this.src);
        const member = this.#member;
        if (store === member.store)
            return;
        this.#disconnect();
        member.setLand(this.land);
        member.join(store);
        store.setRefresh(this, toSeconds(this.refresh));
        // Another store's data and choice, whatever they look like.
        this.#publishedFeed = [];
        this.#published = undefined;
        this.#publish();
        this.#link();
        member.announceJoined();
        if (needsAllData(this))
            void store.need();
    }
    #fulfilWish() {
        const { store } = this.#member;
        if (this.#wish && store)
            store.select(this.#wish.selection);
        this.#wish = undefined;
    }
    #changeLand() {
        this.#publish();
        this.#member.setLand(this.land);
    }
    /** Ties the shared state to the page's address, or unties it. */
    #link() {
        this.#unlink?.();
        this.#unlink = undefined;
        if (this.linkable)
            void fragmentCode.load().then(this.#tie);
    }
    #tie;
    #disconnect() {
        this.#unlink?.();
        this.#unlink = undefined;
        this.#member.store?.setRefresh(this, 0);
        this.#member.leave();
    }
    #publish() {
        const { store } = this.#member;
        if (!store)
            return;
        this.#publishFeed(store);
        if (this.#published !== store.selection)
            this.#publishSelection(store);
    }
    #publishFeed(store) {
        const { feed: state, filter } = store;
        const { land, since } = this;
        const published = [state, filter, land, since, store.pieces];
        if (published.every((value, index) => value === this.#publishedFeed[index]))
            return;
        this.#publishedFeed = published;
        store.marksNews = since !== null;
        this.#feed.setValue({ ...feedContextOf(store), land, since, landView: this.#landView });
    }
    #publishSelection(store) {
        this.#published = store.selection;
        const linkTo = this.#unlink && fragmentCode.module?.addressOfRef;
        this.#selection.setValue({ ...selectionContextOf(store), ...(linkTo && { linkTo }) });
    }
    /** Whoever else wants the feed wants the whole of it: a page's own element, another copy of the kit. */
    #hearRequest;
    /** Choices that page code asks for inside; those of widgets reach the store by themselves. */
    #hearSelect;
}

export { FdsStrategy };
