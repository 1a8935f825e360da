/** Leaves the browser a moment between two pieces of work, so that a page stays responsive. */
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

export { nextTask };
