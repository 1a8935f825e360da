import { awaits } from './awaited.js';

/** Code that is fetched when it is first needed, so that a page which is only read is small. */
/**
 * One module, fetched at most once; after a failure the next wish tries again.
 *
 * Not in Firefox, where the server has answered with an error: it remembers that for the address as
 * long as the page lives, for the module and for whatever imports it, and gives no second try. Nor can
 * the same module be had under another address (`?again`): it would be a second one with a state of
 * its own, its imports would still be those that failed, and which file a literal `import()` means the
 * bundler alone knows. So what a widget says after a failure names what helps everywhere: to load the
 * page anew.
 */
class LazyModule {
    #module;
    #loading;
    #failed = false;
    /** @param fetchModule a literal `import()`, of which the bundler makes a file of its own */
    constructor(fetchModule) {
        this.fetchModule = fetchModule;
    }
    /** The module, if it is there. */
    get module() {
        return this.#module;
    }
    /** Whether the last attempt failed and none has been made since. */
    get failed() {
        return this.#failed;
    }
    /** Fetches the module. Never rejects: see `failed`. */
    load() {
        this.#loading ??= this.#fetch();
        return this.#loading;
    }
    /**
     * The module, or `undefined` while it is fetched.
     *
     * @param whenThere called once it is there, or known to have failed
     */
    use(whenThere) {
        // After a failure only `load()` tries again, or a widget would try at each rendering.
        if (!this.module && !this.failed)
            awaits(this.load().then(whenThere));
        return this.module;
    }
    async #fetch() {
        this.#failed = false;
        try {
            this.#module = await this.fetchModule();
        }
        catch {
            this.#failed = true;
            this.#loading = undefined;
        }
    }
}

export { LazyModule };
