// One visit of a page: from navigation to painted, then a live update and clicks, then the heap.
import { measureClicks, measureTyping, measureUpdate } from './acts.mjs';
import { untilPainted, untilQuiet, withPage } from './browser.mjs';
import { countWork } from './busy.mjs';
import { followRequests, sumRequests } from './requests.mjs';

/** Longer tasks than this block a visitor: in milliseconds. */
const LONG_TASK = 50;

/** Milliseconds in which a visitor's input would have waited, until a moment. */
const blockedUntil = (tasks, end) =>
  tasks
    .filter(([start]) => start < end)
    .reduce((sum, [start, stop]) => sum + Math.max(0, stop - start - LONG_TASK), 0);

/** Bytes on the heap when all that nobody holds is gone. */
async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function readPaint(page, pageRequests) {
  const seen = await page.evaluate(() => globalThis.bench.seen);
  const { window: inWindow, all, takenOver } = seen.painted;
  const { first, nodes } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    nodes: [...globalThis.bench.roots].reduce(
      (sum, root) => sum + root.querySelectorAll('*').length,
      0,
    ),
  }));
  return {
    first,
    nodes,
    window: inWindow,
    all,
    ...(takenOver && { takenOver }),
    blocked: blockedUntil(seen.tasks, Infinity),
    shift: seen.shift,
    ...sumRequests(pageRequests(), all),
  };
}

/**
 * Visits a page once; all times in milliseconds, sizes in bytes.
 *
 * @param target `{ url, expected, update, changed, click, isTakenOver }`, see `pages/pages.mjs`
 * @param hub `{ browser, server }`; the server's feed is changed for the update, and put back
 */
export async function visit(hub, target, conditions) {
  return withPage(hub.browser, conditions, target.expected, async (page) => {
    const pageRequests = await followRequests(page);
    const workOf = await countWork(page);
    await page.goto(target.url, { waitUntil: 'load' });
    for (const name of Object.keys(target.expected)) await untilPainted(page, name);
    await untilQuiet(page);
    const paint = { ...(await readPaint(page, pageRequests)), ...(await workOf()) };
    const heap = await heapOf(page);
    const update = target.changed ? await measureUpdate(hub, page, target) : {};
    const clicks = target.click ? await measureClicks(page, target.click) : {};
    const typing = target.typing ? await measureTyping(page, target.typing) : {};
    return { ...paint, heap, ...update, ...clicks, ...typing };
  });
}
