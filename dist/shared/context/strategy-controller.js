import { ContextEvent } from '@lit/context';
import { LazyModule } from '../loading/lazy-module.js';
import { toSelection } from '../selection/selection.types.js';
import { modelOf } from '../store/feed-state.js';
import { announce, announceCurrent } from './announce.js';
import { feedContext, selectionContext } from './contexts.js';
import { selectEvent } from './events.js';
import { findEnclosing } from './find-provider.js';
import { storeOfModel, storeOfSource } from './page-stores.js';
import { feedContextOf, selectionContextOf } from './store-contexts.js';

/**
 * Gets a widget its data and selection, in the contract's order: the `strategy` property, the
 * `fds-strategy` named by `for`, an enclosing one, the widget's own `src`, the shipped snapshot.
 * Works in any order of loading, and again after each move in the page.
 */
/** How long a widget waits for its `fds-strategy` before it looks after itself, in milliseconds. */
const PROVIDER_TIMEOUT = 10_000;
/** Widgets that name their strategy are rare, so what finds it is a file of its own. */
const named = new LazyModule(() => import('./find-by-id.js'));
/** Connects one widget with the strategy it belongs to. */
class StrategyController {
    #ownEvents = new WeakSet();
    #releases = [];
    #isStale = false;
    #isConnecting = false;
    #isPanel = false;
    constructor(host) {
        this.host = host;
        host.addController(this);
        host.addEventListener('fds-select', this.#hearForeignSelect);
    }
    /** The model to be drawn, if there are data. */
    get model() {
        return this.feed && modelOf(this.feed.state);
    }
    hostConnected() {
        this.#isStale = true;
        this.host.requestUpdate();
    }
    hostDisconnected() {
        this.#release();
    }
    /** Says that a property which names the strategy has changed. */
    invalidate() {
        this.#isStale = true;
    }
    /**
     * Finds the strategy, before a rendering: so whatever a page sets right after it has put the
     * element in counts, and nothing is loaded that is not wanted.
     */
    hostUpdate() {
        if (!this.#isStale || !this.host.isConnected)
            return;
        this.#isStale = false;
        this.#isConnecting = true;
        this.#connect();
        this.#isConnecting = false;
    }
    #connect() {
        this.#release();
        const { host } = this;
        if (host.strategy)
            this.#useStore(storeOfModel(host.strategy));
        else if (host.for)
            this.#useNamed(host.for);
        else
            this.#useEnclosing();
    }
    /** Takes the details over from the other widgets, once it has a strategy. */
    #claimDetails() {
        if (!this.host.isDetailsPanel || this.#isPanel)
            return;
        const release = this.selection?.addPanel?.(this.host);
        if (!release)
            return;
        this.#isPanel = true;
        this.#releases.push(() => {
            this.#isPanel = false;
            release();
        });
    }
    /** A rendering for what came later; what comes while connecting is in the one under way. */
    #requestUpdate() {
        if (!this.#isConnecting)
            this.host.requestUpdate();
    }
    /** Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent. */
    choose(request) {
        const event = selectEvent(request);
        this.#ownEvents.add(event);
        if (this.host.dispatchEvent(event))
            this.#select(request);
    }
    #select(request) {
        this.selection?.select(request, { toggle: true, origin: this.host });
    }
    /** An `fds-select` that page code dispatches on the widget counts as a choice, too. */
    #hearForeignSelect = (event) => {
        if (this.#ownEvents.has(event) || event.target !== this.host)
            return;
        const request = toSelection(event.detail);
        // After all other listeners, any of which may prevent it.
        queueMicrotask(() => {
            if (!event.defaultPrevented)
                this.#select(request);
        });
    };
    #release() {
        for (const release of this.#releases)
            release();
        this.#releases = [];
        this.feed = undefined;
        this.selection = undefined;
    }
    #useStore(store) {
        const update = () => {
            this.feed = feedContextOf(store);
            this.selection = selectionContextOf(store);
            this.#requestUpdate();
        };
        const unsubscribe = store.subscribe((change) => {
            update();
            announce(this.host, store, change);
        });
        this.#releases.push(unsubscribe);
        update();
        this.#claimDetails();
        announceCurrent(this.host, store);
    }
    #useNamed(id) {
        let active = true;
        this.#releases.push(() => {
            active = false;
        });
        this.#limitWaiting();
        void named.load().then(() => {
            if (!active || !named.module)
                return;
            const stop = named.module.findById(this.host, id, (provider) => {
                this.#request(provider);
            });
            this.#releases.push(stop);
        });
    }
    #useEnclosing() {
        this.#request(this.host);
        if (this.feed)
            return;
        const provider = findEnclosing(this.host);
        if (!provider) {
            this.#useStore(storeOfSource(this.host.src));
            return;
        }
        this.#limitWaiting();
        this.#askAgain(provider.localName);
    }
    /** A provider that is in the markup but not yet alive is asked again when it is. */
    #askAgain(tag) {
        if (customElements.get(tag))
            return;
        let active = true;
        this.#releases.push(() => {
            active = false;
        });
        void customElements.whenDefined(tag).then(() => {
            if (active && !this.feed)
                this.#request(this.host);
        });
    }
    #limitWaiting() {
        const timer = setTimeout(() => {
            if (!this.feed)
                this.#useStore(storeOfSource(this.host.src));
        }, PROVIDER_TIMEOUT);
        this.#releases.push(() => {
            clearTimeout(timer);
        });
    }
    /** Asks for both contexts, at the element itself or at the provider that `for` names. */
    #request(target) {
        this.#subscribe(target, feedContext, (value) => {
            this.feed = value;
        });
        this.#subscribe(target, selectionContext, (value) => {
            this.selection = value;
            this.#claimDetails();
        });
    }
    #subscribe(target, context, take) {
        let active = true;
        let stop;
        const callback = (value, unsubscribe) => {
            // A context root may call back late, when the widget has moved on.
            if (!active) {
                unsubscribe?.();
                return;
            }
            if (unsubscribe !== stop)
                stop?.();
            stop = unsubscribe;
            take(value);
            this.#requestUpdate();
        };
        this.#releases.push(() => {
            active = false;
            stop?.();
        });
        target.dispatchEvent(new ContextEvent(context, this.host, callback, true));
    }
}

export { StrategyController };
