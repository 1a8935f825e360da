/** Leaves the browser a moment between two pieces of work, so that a page stays responsive. */
/** Resolves in a task of its own: what waits, input among it, comes first. */
export declare function nextTask(): Promise<void>;
/**
 * Resolves when it is the caller's turn: one after the other, with a painted frame between two. Four
 * widgets that get their data at once would otherwise block the page as one long task.
 */
export declare function nextTurn(): Promise<void>;
