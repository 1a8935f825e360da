// What happens in a page that stands: other data, and clicks. The processor is as slow as before, the
// line is not: what is measured is the page, not the way to the server.
import { unhurried, untilPainted, untilQuiet } from './browser.mjs';

/** Clicks in a page; the first is told apart, since it may have to fetch and to build something. */
const CLICKS = 4;

/** From the last byte of the changed feed until all that is new has been painted. */
export async function measureUpdate({ server }, page, { update, changed, feeds }) {
  await unhurried(page);
  server.put(feeds.url, feeds.later);
  try {
    await page.evaluate((wanted) => {
      performance.clearResourceTimings();
      globalThis.bench.listen();
      globalThis.bench.expect('update', wanted);
    }, changed);
    await page.evaluate(`void (${update})`);
    await untilPainted(page, 'update');
    return await page.evaluate((path) => {
      const entries = performance.getEntriesByType('resource');
      const answer = entries.findLast(({ name }) => new URL(name).pathname === path);
      return { update: globalThis.bench.seen.painted.update - answer.responseEnd };
    }, feeds.url);
  } finally {
    server.put(feeds.url, feeds.now);
  }
}

/** Where to click: the middle of the first line of the n-th target. */
async function placeOf(page, { target = '' }, n) {
  return page.evaluate(
    (selector, index) => {
      if (globalThis.benchTarget) {
        document.querySelector('#matrix').scrollIntoView({ block: 'center' });
        return globalThis.benchTarget(index);
      }
      const all = [...globalThis.bench.roots].flatMap((root) => [
        ...root.querySelectorAll(selector),
      ]);
      const element = all.filter((each) => each.getClientRects().length > 0)[index];
      if (!element) throw new Error(`${location} has no ${selector} to click, number ${index}`);
      element.scrollIntoView({ block: 'center' });
      const [line] = element.getClientRects();
      return { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 };
    },
    target,
    n,
  );
}

async function measureClick(page, click, n) {
  const { x, y } = await placeOf(page, click, n);
  // As a visitor does: the pointer comes near first, and what is needed then is fetched.
  await page.mouse.move(x + 3, y + 2);
  await page.mouse.move(x, y);
  await untilQuiet(page);
  const name = `click ${n}`;
  await page.evaluate(
    (key, { chosen, chosenMark }) => {
      const { bench } = globalThis;
      const earlier = chosen && [...bench.roots].map((root) => root.querySelector(chosen));
      for (const each of (earlier || []).filter(Boolean))
        each.setAttribute('data-bench-earlier', '');
      bench.listen();
      bench.expect(key, {
        selector: chosen && `:is(${chosen}):not([data-bench-earlier])`,
        marks: chosenMark ? [chosenMark] : [],
      });
      const note = ({ timeStamp }) => (bench.clicked = timeStamp);
      addEventListener('click', note, { capture: true, once: true });
    },
    name,
    click,
  );
  await page.mouse.click(x, y);
  await untilPainted(page, name);
  await untilQuiet(page, 300);
  return page.evaluate((key) => {
    const { clicked, seen } = globalThis.bench;
    return { own: seen.painted[key] - clicked, all: seen.lastChange - clicked };
  }, name);
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** From a click until what was clicked, and until all of the page, has been painted as chosen. */
export async function measureClicks(page, click) {
  await unhurried(page);
  const clicks = [];
  for (let n = 0; n < CLICKS; n++) clicks.push(await measureClick(page, click, n));
  const [first, ...later] = clicks;
  return {
    firstClick: first.own,
    firstClickAll: first.all,
    click: middle(later.map(({ own }) => own)),
    clickAll: middle(later.map(({ all }) => all)),
  };
}
