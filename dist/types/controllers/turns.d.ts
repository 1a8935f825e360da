/**
 * Resolves when it is the caller's turn: one after the other, with a painted frame between two. Four
 * widgets that get their data at once would otherwise block the page as one long task.
 */
export declare function nextTurn(): Promise<void>;
