/** Leaves the browser a moment between two pieces of work, so that a page stays responsive. */
/** Resolves in a task of its own: what waits, input among it, comes first. */
export declare function nextTask(): Promise<void>;
