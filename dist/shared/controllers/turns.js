import { nextTask } from '../loading/next-task.js';

/** The widgets of a page draw one after the other, so that it stays responsive. */
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

export { nextTurn };
