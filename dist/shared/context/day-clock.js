import { berlinDay, nextBerlinDay } from '../i18n/berlin-day.js';
import { pageEnvironment } from './page-environment.js';

/**
 * Today, for all widgets of a page: one clock that has them drawn anew when the day changes in Berlin,
 * also where a page was hidden or a computer asleep meanwhile. No timer while nobody looks, and none
 * without widgets.
 */
/** A computer that was asleep had no timers: no later than this the clock looks again, in milliseconds. */
const LONGEST_WAIT = 3_600_000;
const NOTHING = () => undefined;
/** Tells the day, and when it has changed. */
class DayClock {
    #listeners = new Set();
    #told = 0;
    #cancelTimer = NOTHING;
    #stopWatching = NOTHING;
    constructor(environment) {
        this.environment = environment;
    }
    /** Today in Berlin, as milliseconds since the epoch, UTC midnight. */
    get today() {
        return berlinDay(this.environment.now());
    }
    /** Calls `changed` on each new day, as soon as the page is seen. Returns how to end that. */
    subscribe(changed) {
        this.#listeners.add(changed);
        if (this.#listeners.size === 1)
            this.#start();
        return () => {
            if (this.#listeners.delete(changed) && this.#listeners.size === 0)
                this.#stop();
        };
    }
    #start() {
        this.#told = this.today;
        this.#stopWatching = this.environment.onVisibility(this.#look);
        this.#plan();
    }
    #stop() {
        this.#cancelTimer();
        this.#stopWatching();
    }
    #look = () => {
        const { today } = this;
        if (this.environment.isVisible() && today !== this.#told) {
            this.#told = today;
            for (const changed of [...this.#listeners])
                changed();
        }
        this.#plan();
    };
    #plan() {
        this.#cancelTimer();
        // The last widget may have left when it was told.
        if (this.#listeners.size === 0)
            return;
        const { now, after, isVisible } = this.environment;
        this.#cancelTimer = isVisible()
            ? after(Math.min(nextBerlinDay(now()) - now(), LONGEST_WAIT), this.#look)
            : NOTHING;
    }
}
/** The clock of the page. */
const pageDay = new DayClock({
    now: pageEnvironment.now,
    after: pageEnvironment.after,
    // Neither while it is hidden nor where there is no page at all, on a server.
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (task) => {
        document.addEventListener('visibilitychange', task);
        // A page that comes back from the browser's memory tells of it here only, in some browsers.
        addEventListener('pageshow', task);
        return () => {
            document.removeEventListener('visibilitychange', task);
            removeEventListener('pageshow', task);
        };
    },
});

export { DayClock, pageDay };
