import { nextTask } from '../loading/next-task.js';

/** Leaves the browser a moment to paint. */
/** Resolves when what has been drawn so far is painted; at once where nobody sees the page. */
async function nextFrame({ hidden } = document) {
    if (!hidden)
        await new Promise(requestAnimationFrame);
    await nextTask();
}

export { nextFrame };
