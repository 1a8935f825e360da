import { LazyModule } from '../loading/lazy-module.js';
import { NO_FILTER } from '../selection/filter.js';
import { toSelection } from '../selection/selection.types.js';
import { selectEvent } from './events.js';
import { findEnclosing } from './find-provider.js';
import { storeOfModel, storeNamedBy, storeOfSource } from './page-stores.js';
import { ProviderBond } from './provider-bond.js';
import { feedContextOf, selectionContextOf } from './store-contexts.js';
import { StoreMember, NO_WORD } from './store-member.js';

/** Whether the page names other data, by the properties of a widget that have changed. */
const namesData = (changed) => ['strategy', 'for', 'src'].some((name) => changed.has(name));
/** How long a widget waits for its `fds-strategy` before it looks after itself, in milliseconds. */
const PROVIDER_TIMEOUT = 10_000;
/** Widgets that name their strategy are rare, so what follows it is a file of its own. */
const named = new LazyModule(() => import('./follow-by-id.js'));
/** Connects one widget with the strategy it belongs to. */
class StrategyController {
    #ownEvents;
    #member;
    /** Ends the search for a strategy. */
    #releases;
    /** Ends the bond with the strategy or the store that is found. */
    #bonds;
    /** What a strategy that has left has asked of its widgets, which they still do. */
    #left;
    #isStale;
    #isConnecting;
    #isPlaced;
    /** @param homeTypes the types whose details the widget shows as its own */
    constructor(host, homeTypes) {
        this.host = host;
        this.homeTypes = homeTypes;
        this.#ownEvents = new WeakSet();
        /** Ends the search for a strategy. */
        this.#releases = [];
        /** Ends the bond with the strategy or the store that is found. */
        this.#bonds = [];
        /** What a strategy that has left has asked of its widgets, which they still do. */
        this.#left = {};
        this.#isStale = false;
        this.#isConnecting = false;
        this.#isPlaced = false;
        /** Changes criteria of the shared filter, or takes all of them back. */
        this.changeFilter = (change) => {
            // As it is now: two fields may change before the next rendering.
            const { feed } = this;
            feed?.setFilter?.(change && { ...(feed.filter ?? NO_FILTER), ...change });
        };
        /** An `fds-select` that page code dispatches on the widget counts as a choice, too. */
        this.#hearForeignSelect = (event) => {
            if (this.#ownEvents.has(event) || event.target !== this.host)
                return;
            const request = toSelection(event.detail);
            // After all other listeners, any of which may prevent it.
            queueMicrotask(() => {
                if (!event.defaultPrevented)
                    this.#select(request);
            });
        };
        this.#takeStore = () => {
            const { store } = this.#member;
            if (!store)
                return;
            this.feed = { ...feedContextOf(store), ...this.#left };
            this.selection = selectionContextOf(store);
            this.#requestUpdate();
        };
        this.#member = new StoreMember(host, this.#takeStore);
        host.addController(this);
        host.addEventListener('fds-select', this.#hearForeignSelect);
    }
    hostConnected() {
        this.#isStale = true;
        this.host.requestUpdate();
    }
    hostDisconnected() {
        const { host, selection } = this;
        this.#release();
        if (selection?.origin !== host)
            return;
        // Later, because an element that is moved leaves and comes back at once; drawn again or not.
        setTimeout(() => {
            this.hostUpdate();
            const isBack = host.isConnected && this.selection?.origin === host;
            if (!isBack)
                selection.forgetOrigin?.(host);
        });
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
        this.#member.setLand(this.host.land);
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
    /** A rendering for what came later; what comes while connecting is in the one under way. */
    #requestUpdate() {
        if (!this.#isConnecting)
            this.host.requestUpdate();
    }
    /**
     * Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent.
     *
     * @returns whether it has taken effect
     */
    choose(request) {
        const event = selectEvent(request);
        this.#ownEvents.add(event);
        return this.host.dispatchEvent(event) && this.#select(request);
    }
    /** Asks whether the feed has changed; what the page has set just before comes first. */
    async reload() {
        await this.host.updateComplete;
        await this.feed?.reload?.();
    }
    #select(request) {
        // Who has just been moved may be asked before it is drawn again.
        this.hostUpdate();
        return !!this.selection?.select(request, { toggle: true, origin: this.host });
    }
    /** An `fds-select` that page code dispatches on the widget counts as a choice, too. */
    #hearForeignSelect;
    #release() {
        for (const release of [...this.#releases, ...this.#bonds])
            release();
        this.#releases = [];
        this.#bonds = [];
        this.#left = {};
        this.feed = undefined;
        this.selection = undefined;
    }
    #unbind() {
        for (const end of this.#bonds.splice(0))
            end();
    }
    /** Takes the place on the page that the widget has for details, once it has a strategy. */
    #takePlace() {
        const { host, selection } = this;
        if (this.#isPlaced || !selection)
            return;
        // Before it is told: the store may answer at once with a selection that knows of the place.
        this.#isPlaced = true;
        const leave = host.isDetailsPanel
            ? selection.addPanel?.(host)
            : selection.addHome?.(host, this.homeTypes());
        this.#isPlaced = leave !== undefined;
        if (!leave)
            return;
        this.#bonds.push(() => {
            this.#isPlaced = false;
            leave();
        });
    }
    #takeStore;
    #useStore(store) {
        this.#unbind();
        this.#member.join(store);
        this.#bonds.push(() => {
            this.#member.leave();
        });
        this.#takeStore();
        this.#takePlace();
        this.#member.announceJoined();
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
            let last = {};
            const { host } = this;
            const stop = named.module.followById(host, id, (provider, lookAgain) => {
                if (provider)
                    this.#request(provider, lookAgain);
                else
                    this.#standAlone(last);
                last = provider ?? {};
            });
            this.#releases.push(stop);
        });
    }
    /** Without its strategy a widget goes on with the same data, until another one comes. */
    #standAlone(provider) {
        const { feed, selection } = this;
        if (!feed || !selection)
            return;
        this.#member.lastWord = { ...selection, filter: feed.filter ?? null };
        const { land = null, since = null } = feed;
        this.#left = { land, since };
        this.#useStore(storeNamedBy(provider));
    }
    #useEnclosing() {
        const bond = this.#request(this.host);
        if (this.feed)
            return;
        const provider = findEnclosing(this.host);
        // One that is alive and silent is of another copy of the kit: what it names is read anew.
        const isForeign = !bond.isAnswered && provider?.matches(':defined');
        if (!provider || isForeign) {
            this.#useStore(storeOfSource(provider ? provider.getAttribute('src') : this.host.src));
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
            if (active)
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
    /**
     * Asks for both contexts, at the element itself or at the provider that `for` names. What the widget
     * was bound to before is let go as soon as there is an answer.
     */
    #request(target, gone) {
        const bond = new ProviderBond(this.host, target, {
            answered: () => {
                this.#unbind();
                this.#left = {};
                this.#member.lastWord = NO_WORD;
                this.#bonds.push(bond.end);
            },
            feed: (value) => {
                this.feed = value;
                this.#requestUpdate();
            },
            selection: (value) => {
                this.selection = value;
                this.#takePlace();
                this.#requestUpdate();
            },
            gone,
        });
        this.#releases.push(bond.end);
        bond.open();
        return bond;
    }
}

export { StrategyController, namesData };
