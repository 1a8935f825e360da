import { __decorate } from '../shared/decorate.js';
import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { announce, announceCurrent } from '../shared/context/announce.js';
import { feedContext, selectionContext } from '../shared/context/contexts.js';
import { storeOfModel, storeOfSource } from '../shared/context/page-stores.js';
import { FdsElement } from '../shared/fds-element.js';
import { toSelection } from '../shared/selection/selection.types.js';

/**
 * Owns feed and selection for all widgets inside it, or for those that name it by `for`. Shows
 * nothing itself.
 *
 * @summary Feed and shared selection of the widgets inside.
 * @slot - The widgets, and anything between them.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-select - A visitor chooses something inside; cancelable, before it takes effect.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-selection-change - The shared selection has changed.
 * @fires {CustomEvent<{ url: string, updated: string, counts: object }>} fds-load - A feed was loaded and is shown.
 * @fires {CustomEvent<{ code: string, message: string, problems: { path: string, message: string }[] }>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} lang - `de` (default) or `en`, for all widgets inside.
 * @attr {string} data-theme - `light` or `dark`; absent: the page's own colour scheme.
 */
class FdsStrategy extends FdsElement {
    static { this.styles = css `
    :host {
      display: contents !important;
    }
    :host([data-theme='light']) {
      color-scheme: light !important;
      --fds-private-ground: var(--fds-color-paper, #ffffff);
    }
    :host([data-theme='dark']) {
      color-scheme: dark !important;
      --fds-private-ground: var(--fds-color-paper, #14171f);
    }
  `; }
    #feed;
    #selection;
    #store;
    #unsubscribe;
    #publishedFeed;
    #published;
    #waiting;
    constructor() {
        super();
        /** URL of a feed; absent: the snapshot that ships with the kit. */
        this.src = null;
        /** Seconds between re-fetches while the page is visible; 0 for never, at least 30. */
        this.refresh = 0;
        this.#feed = new ContextProvider(this, { context: feedContext });
        this.#selection = new ContextProvider(this, { context: selectionContext });
        this.#waiting = null;
        /** Choices that page code asks for inside; those of widgets reach the store by themselves. */
        this.#hearSelect = (event) => {
            const [target] = event.composedPath();
            if (target instanceof Element && target !== this && target.localName.startsWith('fds-'))
                return;
            const request = toSelection(event.detail);
            // After all other listeners, any of which may prevent it.
            queueMicrotask(() => {
                if (!event.defaultPrevented)
                    this.#store?.select(request, { toggle: true });
            });
        };
        this.addEventListener('fds-select', this.#hearSelect);
    }
    /** What is chosen; a page may set it. What the feed does not have cannot be chosen. */
    get selection() {
        return this.#store ? this.#store.selection.selection : this.#waiting;
    }
    set selection(value) {
        const selection = toSelection(value);
        this.#waiting = selection;
        this.#store?.select(selection);
    }
    connectedCallback() {
        super.connectedCallback();
        // The first time `willUpdate` connects: what a page sets right after putting it in counts too.
        if (this.hasUpdated)
            this.#connect();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#disconnect();
    }
    willUpdate(changed) {
        if (!this.isConnected)
            return;
        if (changed.has('src') || changed.has('strategy') || !this.hasUpdated)
            this.#connect();
        if (changed.has('refresh'))
            this.#store?.setRefresh(this, this.refresh);
    }
    render() {
        return html `<slot></slot>`;
    }
    #connect() {
        const store = this.strategy ? storeOfModel(this.strategy) : storeOfSource(this.src);
        if (store === this.#store)
            return;
        this.#disconnect();
        this.#store = store;
        this.#unsubscribe = store.subscribe((change) => {
            this.#publish(store);
            announce(this, store, change);
        });
        store.setRefresh(this, this.refresh);
        if (this.#waiting)
            store.select(this.#waiting);
        this.#publish(store);
        announceCurrent(this, store);
    }
    #disconnect() {
        this.#unsubscribe?.();
        this.#store?.setRefresh(this, 0);
        this.#store = undefined;
    }
    #publish(store) {
        const retry = () => {
            store.retry();
        };
        const select = (request, options) => store.select(request, options);
        if (this.#publishedFeed !== store.feed) {
            this.#publishedFeed = store.feed;
            this.#feed.setValue({ state: store.feed, retry });
        }
        if (this.#published === store.selection)
            return;
        this.#published = store.selection;
        this.#selection.setValue({ ...store.selection, select });
    }
    /** Choices that page code asks for inside; those of widgets reach the store by themselves. */
    #hearSelect;
}
__decorate([
    property()
], FdsStrategy.prototype, "src", void 0);
__decorate([
    property({ type: Number })
], FdsStrategy.prototype, "refresh", void 0);
__decorate([
    property({ attribute: false })
], FdsStrategy.prototype, "strategy", void 0);

export { FdsStrategy };
