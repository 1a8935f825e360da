/** Leaves the browser a moment between two pieces of work, so that a page stays responsive. */
/** A hidden page paints no frames; it goes on after this time, in milliseconds. */
const LONGEST_FRAME = 100;
/** Resolves in a task of its own: what waits, input among it, comes first. */
function nextTask() {
    return new Promise((resolve) => {
        // A message and no timer, which browsers make wait for 4 ms, and in hidden pages for a second.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(undefined);
    });
}
function nextFrame() {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, LONGEST_FRAME);
        requestAnimationFrame(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
let turn = Promise.resolve();
/**
 * Resolves when it is the caller's turn: one after the other, with a painted frame between two. Four
 * widgets that get their data at once would otherwise block the page as one long task.
 */
function nextTurn() {
    const mine = turn.then(nextTask);
    turn = mine.then(nextFrame);
    return mine;
}

export { nextTask, nextTurn };
