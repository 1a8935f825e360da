// In which functions a page spends its time until it is painted, by samples of the main thread.
import { table } from '../report/markdown.mjs';
import { untilPainted, withPage } from './browser.mjs';
import { countWork } from './busy.mjs';

/** Between two samples, in microseconds. */
const INTERVAL = 500;
const LONGEST = 40;

const nameOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
  const file = url.replace(/^.*\//, '');
  return `${functionName || '(anonymous)'} ${file && `${file}:${lineNumber + 1}:${columnNumber + 1}`}`;
};

/** Milliseconds by `keyOf` of the node that was sampled, the largest first. */
function sumSamples({ nodes, samples, timeDeltas }, keyOf) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sums = new Map();
  samples.forEach((id, n) => {
    const key = keyOf(byId.get(id));
    sums.set(key, (sums.get(key) ?? 0) + timeDeltas[n] / 1_000);
  });
  return [...sums].sort(([, a], [, b]) => b - a);
}

const list = (title, entries) =>
  table(
    [
      { title, value: ([name]) => name, isText: true },
      { title: 'ms', value: ([, time]) => time.toFixed(1) },
    ],
    entries,
  );

/** A page of Markdown. */
export async function profilePage(browser, { url, expected }, conditions) {
  return withPage(browser, conditions, expected, async (page) => {
    const workOf = await countWork(page);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await untilPainted(page, 'all');
    const { profile } = await session.send('Profiler.stop');
    const { painted } = await page.evaluate(() => globalThis.bench.seen);
    const fileOf = (node) => node.callFrame.url.replace(/^.*\//, '') || node.callFrame.functionName;
    return [
      `Painted: ${painted.window.toFixed(0)} ms in the window, ${painted.all.toFixed(0)} ms in all.`,
      list('Counter', Object.entries(await workOf())),
      list('File', sumSamples(profile, fileOf)),
      list('Function, itself', sumSamples(profile, nameOf).slice(0, LONGEST)),
    ].join('\n\n');
  });
}
