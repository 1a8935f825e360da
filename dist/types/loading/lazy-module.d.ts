/** Code that is fetched when it is first needed, so that a page which is only read is small. */
/** One module, fetched at most once; after a failure the next wish tries again. */
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
