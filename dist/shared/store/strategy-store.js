import { linkedKeysNow, loadTrace } from '../model/lazy-trace.js';
import { sameRef } from '../model/ref.js';
import { reduceShared } from '../selection/reduce-shared.js';
import { FeedSource } from './feed-source.js';
import { modelOf } from './feed-state.js';

const NO_LINKS = Object.freeze({ linked: new Set() });
const NO_SELECTION = Object.freeze({
    selection: null,
    ...NO_LINKS,
    origin: undefined,
});
/** Feed and selection of one URL, of the snapshot (`url: null`), or of a given model. */
class StrategyStore {
    #source;
    #after;
    #listeners = new Set();
    #refreshWishes = new Map();
    #feed = { status: 'loading', slow: false };
    #selection = NO_SELECTION;
    #filter = null;
    #panels = new Set();
    constructor(url, environment, model) {
        this.url = url;
        this.#after = environment.after;
        if (model) {
            this.#feed = { status: 'ready', model, origin: 'property', fetchedAt: environment.now() };
        }
        else {
            this.#source = new FeedSource(url, environment, {
                stateChanged: (state) => {
                    this.#takeFeed(state);
                },
                loaded: (state, trouble) => {
                    this.#tell({ kind: 'load', state });
                    if (trouble)
                        this.#tell({ kind: 'error', trouble });
                },
                failed: (trouble) => {
                    this.#tell({ kind: 'error', trouble });
                },
            });
        }
    }
    get feed() {
        return this.#feed;
    }
    get selection() {
        return this.#selection;
    }
    /** To what all widgets of the strategy are narrowed; `null` where nothing is filtered. */
    get filter() {
        return this.#filter;
    }
    set filter(filter) {
        const next = this.#reduce({ kind: 'filter', filter }).filter;
        if (next === this.#filter)
            return;
        this.#filter = next;
        this.#tell({ kind: 'filter' });
    }
    /** Hears of every change from now on. The first listener starts loading, the last one ends it. */
    subscribe(listener) {
        this.#listeners.add(listener);
        this.#source?.start();
        return () => {
            this.#listeners.delete(listener);
            // Later, because an element that is moved in the page leaves and comes back at once.
            this.#after(0, () => {
                if (this.#listeners.size === 0)
                    this.#source?.stop();
            });
        };
    }
    /** Changes the selection; says whether it did. */
    select(request, { toggle = false, origin } = {}) {
        const { selection } = this.#selection;
        const next = this.#reduce({ kind: 'select', request, toggle }).selection;
        if (sameRef(next, selection))
            return false;
        this.#publish(next, next ? origin : undefined);
        return true;
    }
    /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
    addPanel(owner) {
        this.#panels.add(owner);
        this.#tellPanels();
        return () => {
            this.#panels.delete(owner);
            this.#tellPanels();
        };
    }
    #tellPanels() {
        const hasPanel = this.#panels.size > 0;
        if (hasPanel === !!this.#selection.hasPanel)
            return;
        this.#selection = Object.freeze({ ...this.#selection, hasPanel });
        this.#tell({ kind: 'links' });
    }
    /** One owner's wish for refreshing, in seconds; the most frequent wish counts. 0 takes it back. */
    setRefresh(owner, seconds) {
        if (seconds > 0)
            this.#refreshWishes.set(owner, seconds);
        else
            this.#refreshWishes.delete(owner);
        const wishes = [...this.#refreshWishes.values()];
        this.#source?.setRefresh(wishes.length > 0 ? Math.min(...wishes) : 0);
    }
    /** Tries to load the feed again, at once. */
    retry() {
        this.#source?.retry();
    }
    #takeFeed(state) {
        const before = modelOf(this.#feed);
        const model = modelOf(state);
        const { selection, origin } = this.#selection;
        this.#feed = state;
        const isAffected = !!model && model !== before && !!selection;
        const next = isAffected ? this.#reduce({ kind: 'data' }).selection : selection;
        // Also where the same thing stays chosen: what it is linked with may have changed.
        if (isAffected)
            this.#set(next, next ? origin : undefined);
        // Only now, so that listeners find a choice and links that belong to the data.
        this.#tell({ kind: 'feed' });
        if (selection && !next)
            this.#tell({ kind: 'selection' });
    }
    #reduce(action) {
        const state = { selection: this.#selection.selection, filter: this.#filter };
        return reduceShared(state, action, modelOf(this.#feed));
    }
    #publish(selection, origin) {
        this.#set(selection, origin);
        this.#tell({ kind: 'selection' });
    }
    #set(selection, origin) {
        const model = modelOf(this.#feed);
        const links = model && selection ? linkedKeysNow(model, selection) : NO_LINKS;
        const { hasPanel } = this.#selection;
        this.#selection = Object.freeze({
            selection,
            ...(links ?? NO_LINKS),
            origin,
            ...(hasPanel && { hasPanel }),
        });
        if (!links)
            void this.#linkLater();
    }
    /** The choice shows at once; what it is linked with, as soon as the graph's code is there. */
    async #linkLater() {
        await loadTrace();
        const model = modelOf(this.#feed);
        const { selection } = this.#selection;
        const links = model && selection && linkedKeysNow(model, selection);
        if (!links || this.#selection.linked !== NO_LINKS.linked)
            return;
        this.#selection = Object.freeze({ ...this.#selection, ...links });
        this.#tell({ kind: 'links' });
    }
    #tell(change) {
        for (const listener of [...this.#listeners])
            listener(change);
    }
}

export { StrategyStore };
