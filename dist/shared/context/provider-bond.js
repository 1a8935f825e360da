import { ContextEvent } from '@lit/context';
import { feedContext, selectionContext } from './contexts.js';

/** A widget's bond with the `fds-strategy` whose contexts it has asked for. */
/** Both subscriptions of one widget. */
class ProviderBond {
    #isActive;
    #stops;
    /** @param target the widget itself, or the provider that it names */
    constructor(host, target, listener) {
        this.host = host;
        this.target = target;
        this.listener = listener;
        this.#isActive = true;
        /** Whether there is a provider that understands what is asked for. */
        this.isAnswered = false;
        this.#stops = new Set();
        this.end = () => {
            this.#isActive = false;
            for (const stop of this.#stops)
                stop();
            this.#stops.clear();
        };
    }
    open() {
        this.#subscribe(feedContext, this.listener.feed);
        this.#subscribe(selectionContext, this.listener.selection);
    }
    #subscribe(context, take) {
        let stop;
        const callback = (value, unsubscribe) => {
            // A context root may call back late, when the widget has moved on.
            if (!this.#isActive || this.#isForeign(stop, unsubscribe)) {
                unsubscribe?.();
                return;
            }
            if (unsubscribe !== stop)
                this.#follow(stop, unsubscribe);
            stop = unsubscribe;
            this.#answer();
            if (value === undefined)
                this.listener.gone?.();
            else
                take(value);
        };
        this.target.dispatchEvent(new ContextEvent(context, this.host, callback, true));
    }
    /** A strategy that comes into a named one sends all its widgets to those around them. */
    #isForeign(known, unsubscribe) {
        return this.target !== this.host && !!known && unsubscribe !== known;
    }
    #follow(before, now) {
        if (before) {
            before();
            this.#stops.delete(before);
        }
        if (now)
            this.#stops.add(now);
    }
    #answer() {
        if (this.isAnswered)
            return;
        this.isAnswered = true;
        this.listener.answered();
    }
}

export { ProviderBond };
