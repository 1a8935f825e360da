import { nextTask } from '../loading/next-task.js';

/** A hidden page paints no frames; it goes on after this time, in milliseconds. */
const LONGEST_FRAME = 100;
function nextFrame() {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, LONGEST_FRAME);
        requestAnimationFrame(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
const queue = new Set();
let isRunning = false;
/**
 * One after the other, with a painted frame between two: widgets that get their data at once would
 * otherwise block the page as one long task.
 */
async function run() {
    if (isRunning)
        return;
    isRunning = true;
    while (queue.size > 0) {
        await nextTask();
        // Only now: those who waited may have given up meanwhile.
        const [begin] = queue;
        if (!begin)
            break;
        queue.delete(begin);
        begin();
        await nextFrame();
    }
    isRunning = false;
}
function enqueue(begin) {
    queue.add(begin);
    void run();
}
/** Resolves when it is the turn of somebody who does not give up. */
function nextTurn() {
    return new Promise(enqueue);
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
                enqueue(begin);
        });
    }
    hostConnected() {
        for (const wish of this.#wishes)
            enqueue(wish);
    }
    hostDisconnected() {
        for (const wish of this.#wishes)
            queue.delete(wish);
    }
}

export { Turns, nextTurn };
