/** What the clock needs of the page. */
export interface DayEnvironment {
    readonly now: () => number;
    /** Runs a task later; the result takes that back. */
    readonly after: (ms: number, task: () => void) => () => void;
    readonly isVisible: () => boolean;
    /** Runs a task whenever the page is shown or hidden; the result stops that. */
    readonly onVisibility: (task: () => void) => () => void;
}
/** Tells the day, and when it has changed. */
export declare class DayClock {
    #private;
    readonly environment: DayEnvironment;
    constructor(environment: DayEnvironment);
    /** Today in Berlin, as milliseconds since the epoch, UTC midnight. */
    get today(): number;
    /** Calls `changed` on each new day, as soon as the page is seen. Returns how to end that. */
    subscribe(changed: () => void): () => void;
}
/** The clock of the page. */
export declare const pageDay: DayClock;
