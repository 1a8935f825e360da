/**
 * Gets a widget its data and selection, in the contract's order: the `strategy` property, the
 * `fds-strategy` named by `for`, an enclosing one, the widget's own `src`, the shipped snapshot.
 * Works in any order of loading, and again after each move in the page.
 */
import { ContextEvent, type Context, type ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { toSelection, type Selection } from '../selection/selection.types.js';
import type { StrategyModel } from '../model/model.types.js';
import { modelOf } from '../store/feed-state.js';
import type { StrategyStore } from '../store/strategy-store.js';
import { announce, announceCurrent } from './announce.js';
import {
  feedContext,
  selectionContext,
  type FeedContext,
  type SelectionContext,
} from './contexts.js';
import { selectEvent } from './events.js';
import { findEnclosing } from './find-provider.js';
import { storeOfModel, storeOfSource } from './page-stores.js';
import { feedContextOf, selectionContextOf } from './store-contexts.js';

/** A widget as the controller sees it. */
export interface StrategyHost extends ReactiveControllerHost, HTMLElement {
  readonly strategy: StrategyModel | undefined;
  readonly for: string | null;
  readonly src: string | null;
  /** Whether it is the place of the details on the page. */
  readonly isDetailsPanel: boolean;
}

/** How long a widget waits for its `fds-strategy` before it looks after itself, in milliseconds. */
const PROVIDER_TIMEOUT = 10_000;

/** Widgets that name their strategy are rare, so what finds it is a file of its own. */
const named = new LazyModule(() => import('./find-by-id.js'));

/** Connects one widget with the strategy it belongs to. */
export class StrategyController implements ReactiveController {
  feed: FeedContext | undefined;
  selection: SelectionContext | undefined;
  readonly #ownEvents = new WeakSet<Event>();
  #releases: (() => void)[] = [];
  #isStale = false;
  #isConnecting = false;
  #isPanel = false;

  constructor(readonly host: StrategyHost) {
    host.addController(this);
    host.addEventListener('fds-select', this.#hearForeignSelect);
  }

  /** The model to be drawn, if there are data. */
  get model(): StrategyModel | undefined {
    return this.feed && modelOf(this.feed.state);
  }

  hostConnected(): void {
    this.#isStale = true;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Says that a property which names the strategy has changed. */
  invalidate(): void {
    this.#isStale = true;
  }

  /**
   * Finds the strategy, before a rendering: so whatever a page sets right after it has put the
   * element in counts, and nothing is loaded that is not wanted.
   */
  hostUpdate(): void {
    if (!this.#isStale || !this.host.isConnected) return;
    this.#isStale = false;
    this.#isConnecting = true;
    this.#connect();
    this.#isConnecting = false;
  }

  #connect(): void {
    this.#release();
    const { host } = this;
    if (host.strategy) this.#useStore(storeOfModel(host.strategy));
    else if (host.for) this.#useNamed(host.for);
    else this.#useEnclosing();
  }

  /** Takes the details over from the other widgets, once it has a strategy. */
  #claimDetails(): void {
    if (!this.host.isDetailsPanel || this.#isPanel) return;
    const release = this.selection?.addPanel?.(this.host);
    if (!release) return;
    this.#isPanel = true;
    this.#releases.push(() => {
      this.#isPanel = false;
      release();
    });
  }

  /** A rendering for what came later; what comes while connecting is in the one under way. */
  #requestUpdate(): void {
    if (!this.#isConnecting) this.host.requestUpdate();
  }

  /**
   * Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent.
   *
   * @returns whether it has taken effect
   */
  choose(request: Selection): boolean {
    const event = selectEvent(request);
    this.#ownEvents.add(event);
    return this.host.dispatchEvent(event) && this.#select(request);
  }

  #select(request: Selection): boolean {
    return !!this.selection?.select(request, { toggle: true, origin: this.host });
  }

  /** An `fds-select` that page code dispatches on the widget counts as a choice, too. */
  readonly #hearForeignSelect = (event: Event): void => {
    if (this.#ownEvents.has(event) || event.target !== this.host) return;
    const request = toSelection((event as CustomEvent<unknown>).detail);
    // After all other listeners, any of which may prevent it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#select(request);
    });
  };

  #release(): void {
    for (const release of this.#releases) release();
    this.#releases = [];
    this.feed = undefined;
    this.selection = undefined;
  }

  #useStore(store: StrategyStore): void {
    const update = (): void => {
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

  #useNamed(id: string): void {
    let active = true;
    this.#releases.push(() => {
      active = false;
    });
    this.#limitWaiting();
    void named.load().then(() => {
      if (!active || !named.module) return;
      const stop = named.module.findById(this.host, id, (provider) => {
        this.#request(provider);
      });
      this.#releases.push(stop);
    });
  }

  #useEnclosing(): void {
    this.#request(this.host);
    if (this.feed) return;
    const provider = findEnclosing(this.host);
    if (!provider) {
      this.#useStore(storeOfSource(this.host.src));
      return;
    }
    this.#limitWaiting();
    this.#askAgain(provider.localName);
  }

  /** A provider that is in the markup but not yet alive is asked again when it is. */
  #askAgain(tag: string): void {
    if (customElements.get(tag)) return;
    let active = true;
    this.#releases.push(() => {
      active = false;
    });
    void customElements.whenDefined(tag).then(() => {
      if (active && !this.feed) this.#request(this.host);
    });
  }

  #limitWaiting(): void {
    const timer = setTimeout(() => {
      if (!this.feed) this.#useStore(storeOfSource(this.host.src));
    }, PROVIDER_TIMEOUT);
    this.#releases.push(() => {
      clearTimeout(timer);
    });
  }

  /** Asks for both contexts, at the element itself or at the provider that `for` names. */
  #request(target: HTMLElement): void {
    this.#subscribe(target, feedContext, (value) => {
      this.feed = value;
    });
    this.#subscribe(target, selectionContext, (value) => {
      this.selection = value;
      this.#claimDetails();
    });
  }

  #subscribe<T>(target: HTMLElement, context: Context<unknown, T>, take: (value: T) => void): void {
    let active = true;
    let stop: (() => void) | undefined;
    const callback: ContextCallback<T> = (value, unsubscribe) => {
      // A context root may call back late, when the widget has moved on.
      if (!active) {
        unsubscribe?.();
        return;
      }
      if (unsubscribe !== stop) stop?.();
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
