import { precedes } from '../context/page-order.js';
import { nextTask } from '../loading/next-task.js';

/** Who waits, and where that stands. */
const queue = new Map();
let isRunning = false;
/** The one that stands first on the page: what is drawn later moves nothing that is there already. */
function takeFirst() {
    const [first, ...others] = queue;
    if (!first)
        return undefined;
    const [begin] = others.reduce((best, each) => (precedes(each[1], best[1]) ? each : best), first);
    queue.delete(begin);
    return begin;
}
/**
 * One after the other, each in a task of its own: widgets that get their data at once would otherwise
 * block the page as one long task. Between two the browser paints if it is time to.
 */
async function run() {
    if (isRunning)
        return;
    isRunning = true;
    while (queue.size > 0) {
        await nextTask();
        // Only now: those who waited may have given up meanwhile, and one that stands before them has come.
        takeFirst()?.();
    }
    isRunning = false;
}
function enqueue(begin, host) {
    queue.set(begin, host);
    void run();
}
/**
 * The turns of one widget. Removed from the page it gives up its place at once, so that nothing
 * holds it; put in again it takes a new one.
 */
class Turns {
    #wishes = new Set();
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /** Resolves when it is the widget's turn. */
    next() {
        return new Promise((resolve) => {
            const begin = () => {
                this.#wishes.delete(begin);
                resolve();
            };
            this.#wishes.add(begin);
            if (this.host.isConnected)
                enqueue(begin, this.host);
        });
    }
    hostConnected() {
        for (const wish of this.#wishes)
            enqueue(wish, this.host);
    }
    hostDisconnected() {
        for (const wish of this.#wishes)
            queue.delete(wish);
    }
}

export { Turns };
