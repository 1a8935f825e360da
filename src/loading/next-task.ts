/** Leaves the browser a moment between two pieces of work. */

/** Resolves in a task of its own: what waits, input and painting among it, comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
