import { LandView } from './land-view.js';

/** Follows the strategy of a widget, as long as the widget has no Land of its own. */
class LandController {
    #own;
    #shared;
    #leave;
    /**
     * @param connection knows the strategy
     * @param couldSay whether the widget says at all to what it is narrowed
     */
    constructor(host, connection, couldSay) {
        this.host = host;
        this.connection = connection;
        this.couldSay = couldSay;
        this.#own = new LandView(() => {
            host.requestUpdate();
        });
        host.addController(this);
    }
    get #ofStrategy() {
        return this.host.land === null ? this.connection.feed?.landView : undefined;
    }
    get view() {
        const shared = this.#ofStrategy;
        const { showsAll, toggleAll } = shared ?? this.#own;
        return { showsAll, toggleAll, saysLand: !shared || shared.speaker === this.host };
    }
    hostUpdate() {
        this.#follow(this.couldSay() ? this.#ofStrategy : undefined);
    }
    hostDisconnected() {
        this.#follow(undefined);
    }
    #follow(shared) {
        if (shared === this.#shared)
            return;
        this.#leave?.();
        this.#shared = shared;
        this.#leave = shared?.join(this.host);
    }
}

export { LandController };
