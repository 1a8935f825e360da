/** Loads the outlines once they are wanted, and tells its host when they are there or missing. */
class GeometryController {
    #loading;
    constructor(host, load) {
        this.host = host;
        this.load = load;
        this.failed = false;
        this.#loading = false;
        host.addController(this);
    }
    hostConnected() {
        // Another chance for outlines that could not be fetched, e.g. without a network.
        this.failed = false;
    }
    /** Starts loading, unless that is done or under way. */
    want() {
        if (this.geometry || this.failed || this.#loading)
            return;
        this.#loading = true;
        void this.#fetch();
    }
    async #fetch() {
        try {
            this.geometry = await this.load();
        }
        catch {
            this.failed = true;
        }
        this.#loading = false;
        this.host.requestUpdate();
    }
}

export { GeometryController };
