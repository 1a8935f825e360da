/** A widget's bond with the `fds-strategy` whose contexts it has asked for. */
import { ContextEvent, type Context, type ContextCallback } from '@lit/context';
import {
  feedContext,
  selectionContext,
  type FeedContext,
  type SelectionContext,
} from './contexts.js';

/** Hears what the provider hands on. */
export interface BondListener {
  /** There is a provider; called once, before the first value. */
  readonly answered: () => void;
  readonly feed: (value: FeedContext) => void;
  readonly selection: (value: SelectionContext) => void;
  /** The provider has nothing to hand on any more: it may have left the page. */
  readonly gone?: (() => void) | undefined;
}

/** Both subscriptions of one widget. */
export class ProviderBond {
  #isActive = true;
  /** Whether there is a provider that understands what is asked for. */
  isAnswered = false;
  readonly #stops = new Set<() => void>();

  /** @param target the widget itself, or the provider that it names */
  constructor(
    readonly host: HTMLElement,
    readonly target: HTMLElement,
    readonly listener: BondListener,
  ) {}

  open(): void {
    this.#subscribe(feedContext, this.listener.feed);
    this.#subscribe(selectionContext, this.listener.selection);
  }

  readonly end = (): void => {
    this.#isActive = false;
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  };

  #subscribe<T>(context: Context<unknown, T | undefined>, take: (value: T) => void): void {
    let stop: (() => void) | undefined;
    const callback: ContextCallback<T | undefined> = (value, unsubscribe) => {
      // A context root may call back late, when the widget has moved on.
      if (!this.#isActive || this.#isForeign(stop, unsubscribe)) {
        unsubscribe?.();
        return;
      }
      if (unsubscribe !== stop) this.#follow(stop, unsubscribe);
      stop = unsubscribe;
      this.#answer();
      if (value === undefined) this.listener.gone?.();
      else take(value);
    };
    this.target.dispatchEvent(new ContextEvent(context, this.host, callback, true));
  }

  /** A strategy that comes into a named one sends all its widgets to those around them. */
  #isForeign(known: (() => void) | undefined, unsubscribe: (() => void) | undefined): boolean {
    return this.target !== this.host && !!known && unsubscribe !== known;
  }

  #follow(before: (() => void) | undefined, now: (() => void) | undefined): void {
    if (before) {
      before();
      this.#stops.delete(before);
    }
    if (now) this.#stops.add(now);
  }

  #answer(): void {
    if (this.isAnswered) return;
    this.isAnswered = true;
    this.listener.answered();
  }
}
