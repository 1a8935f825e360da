// What happens in a page that stands: other data, and clicks. The processor is as slow as before, the
// line is not: what is measured is the page, not the way to the server.
import { median } from '../report/statistics.mjs';
import { unhurried, untilPainted, untilQuiet } from './browser.mjs';

/** Clicks in a page; the first is told apart, since it may have to fetch and to build something. */
const CLICKS = 4;
/** Letters that are typed into a search. */
const TYPED = 'regist';

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

/** Where to click: the beginning of the first line of the n-th target; `words` says which ones count. */
async function placeOf(page, { target = '', words }, n) {
  return page.evaluate(
    (selector, text, index) => {
      if (globalThis.benchTarget) {
        document.querySelector('#matrix').scrollIntoView({ block: 'center' });
        return globalThis.benchTarget(index);
      }
      const isMeant = (each) =>
        each.getClientRects().length > 0 && (!text || each.textContent.trim() === text);
      const all = [...globalThis.bench.roots].flatMap((root) => [
        ...root.querySelectorAll(selector),
      ]);
      const element = all.filter(isMeant)[index];
      if (!element) throw new Error(`${location} has no ${selector} to click, number ${index}`);
      element.scrollIntoView({ block: 'center' });
      const [line] = element.getClientRects();
      return { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 };
    },
    target,
    words,
    n,
  );
}

/** Notes when an event comes, and when something looks chosen that did not before. */
async function expectAnswer(page, name, type, { chosen, chosenMark }) {
  await page.evaluate(
    (key, event, selector, mark) => {
      const { bench } = globalThis;
      const earlier = selector ? [...bench.roots].map((root) => root.querySelector(selector)) : [];
      for (const each of earlier.filter(Boolean)) each.setAttribute('data-bench-earlier', '');
      bench.listen();
      const wanted = selector && `:is(${selector}):not([data-bench-earlier])`;
      if (selector || mark) bench.expect(key, { selector: wanted, marks: mark ? [mark] : [] });
      const note = ({ timeStamp }) => (bench.begun = timeStamp);
      addEventListener(event, note, { capture: true, once: true });
    },
    name,
    type,
    chosen,
    chosenMark,
  );
}

/** Milliseconds from the event until what was meant, and until the last change, was painted. */
const sinceEvent = (page, name) =>
  page.evaluate((key) => {
    const { begun, seen } = globalThis.bench;
    return { own: seen.painted[key] - begun, all: seen.lastChange - begun };
  }, name);

async function measureClick(page, click, n) {
  const { x, y } = await placeOf(page, click, click.words ? 0 : n);
  // As a visitor does: the pointer comes near first, and what is needed then is fetched.
  await page.mouse.move(x + 3, y + 2);
  await page.mouse.move(x, y);
  await untilQuiet(page);
  const name = `click ${n}`;
  await expectAnswer(page, name, 'click', click);
  await page.mouse.click(x, y);
  if (click.chosen || click.chosenMark) await untilPainted(page, name);
  await untilQuiet(page, 300);
  return sinceEvent(page, name);
}

/** From a click until what was clicked, and until all of the page, has been painted as chosen. */
export async function measureClicks(page, click) {
  await unhurried(page);
  const clicks = [];
  for (let n = 0; n < CLICKS; n++) clicks.push(await measureClick(page, click, n));
  const [first, ...later] = clicks;
  return {
    firstClick: first.own,
    firstClickAll: first.all,
    click: median(later.map(({ own }) => own)),
    clickAll: median(later.map(({ all }) => all)),
  };
}

/** From a key until the last change that it made was painted, the first letter left out. */
export async function measureTyping(page, target) {
  await unhurried(page);
  const { x, y } = await placeOf(page, { target }, 0);
  await page.mouse.click(x, y);
  await untilQuiet(page);
  const times = [];
  for (const letter of TYPED) {
    await expectAnswer(page, 'key', 'keydown', {});
    await page.keyboard.press(letter);
    await untilQuiet(page, 300);
    times.push((await sinceEvent(page, 'key')).all);
  }
  return { typed: Math.max(...times.slice(1)) };
}
