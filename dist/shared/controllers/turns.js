import { precedes } from '../context/page-order.js';
import { nextTaskOfPicture, nextTask } from '../loading/next-task.js';

/** Who waits. */
const queue = new Map();
let isRunning = false;
/** What goes before all turns. */
let held;
/** Lets nobody begin before something is done, which has to end: say, what a visitor waits for is painted. */
function holdTurns(until) {
    held = until;
}
/** The one that stands first on the page: what is drawn later moves nothing that is there already. */
function takeFirst() {
    const [first, ...others] = queue;
    if (!first)
        return undefined;
    const [begin] = others.reduce((best, each) => (precedes(each[1].host, best[1].host) ? each : best), first);
    queue.delete(begin);
    return begin;
}
/**
 * One after the other, each in a task of its own: widgets that get their data at once would otherwise
 * block the page as one long task. Between two the browser paints if it is time to; not where all of them
 * draw anew what they show: each picture of the page would cost as much as all drawings.
 */
async function run() {
    if (isRunning)
        return;
    isRunning = true;
    while (queue.size > 0) {
        await held;
        await ([...queue.values()].every(({ isShown }) => isShown) ? nextTaskOfPicture() : nextTask());
        // Only now: those who waited may have given up meanwhile, and one that stands before them has come.
        takeFirst()?.();
    }
    isRunning = false;
}
function enqueue(begin, turns) {
    queue.set(begin, turns);
    void run();
}
/**
 * The turns of one widget. Removed from the page it gives up its place at once, so that nothing
 * holds it; put in again it takes a new one.
 */
class Turns {
    #wishes;
    constructor(host) {
        this.host = host;
        this.#wishes = new Set();
        /** Whether the widget shows data already, and draws them anew. */
        this.isShown = false;
        host.addController(this);
    }
    /**
     * Resolves when it is the widget's turn.
     *
     * @param isShown whether it shows data already
     */
    next(isShown = false) {
        this.isShown = isShown;
        return new Promise((resolve) => {
            const begin = () => {
                this.#wishes.delete(begin);
                resolve();
            };
            this.#wishes.add(begin);
            if (this.host.isConnected)
                enqueue(begin, this);
        });
    }
    hostConnected() {
        for (const wish of this.#wishes)
            enqueue(wish, this);
    }
    hostDisconnected() {
        for (const wish of this.#wishes)
            queue.delete(wish);
    }
}

export { Turns, holdTurns };
