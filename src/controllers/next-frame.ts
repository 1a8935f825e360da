/** Leaves the browser a moment to paint. */
import { nextTask } from '../loading/next-task.js';

/** Resolves when what has been drawn so far is painted; at once where nobody sees the page. */
export async function nextFrame({ hidden }: Document = document): Promise<void> {
  if (!hidden) await new Promise(requestAnimationFrame);
  await nextTask();
}
