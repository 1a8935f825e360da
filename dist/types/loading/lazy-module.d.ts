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
export declare class LazyModule<T> {
    #private;
    readonly fetchModule: () => Promise<T>;
    /** @param fetchModule a literal `import()`, of which the bundler makes a file of its own */
    constructor(fetchModule: () => Promise<T>);
    /** The module, if it is there. */
    get module(): T | undefined;
    /** Whether the last attempt failed and none has been made since. */
    get failed(): boolean;
    /** Fetches the module. Never rejects: see `failed`. */
    load(): Promise<void>;
    /**
     * The module, or `undefined` while it is fetched.
     *
     * @param whenThere called once it is there, or known to have failed
     */
    use(whenThere: () => void): T | undefined;
}
