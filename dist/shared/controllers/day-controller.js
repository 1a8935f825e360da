import { pageDay } from '../context/day-clock.js';

/** Tells a widget the day, for as long as it is in a page. */
class DayController {
    #unsubscribe;
    constructor(host, clock = pageDay) {
        this.host = host;
        this.clock = clock;
        host.addController(this);
    }
    /** Today in Berlin, as milliseconds since the epoch, UTC midnight. */
    get today() {
        return this.clock.today;
    }
    hostConnected() {
        this.#unsubscribe ??= this.clock.subscribe(() => {
            this.host.requestUpdate();
        });
    }
    hostDisconnected() {
        this.#unsubscribe?.();
        this.#unsubscribe = undefined;
    }
}

export { DayController };
