// In which functions a page spends its time until it is painted, by samples of the main thread.
import { table } from '../report/markdown.mjs';
import { mediansOf } from '../report/statistics.mjs';
import { untilPainted, withPage } from './browser.mjs';
import { countWork } from './busy.mjs';

/** Between two samples, in microseconds. */
const INTERVAL = 500;
const LONGEST = 40;

const nameOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
  const file = url.replace(/^.*\//, '');
  return `${functionName || '(anonymous)'} ${file && `${file}:${lineNumber + 1}:${columnNumber + 1}`}`;
};

/** Adds the milliseconds of a profile to `sums`, by `keyOf` the node that was sampled. */
function addSamples(sums, { nodes, samples, timeDeltas }, keyOf) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  samples.forEach((id, n) => {
    const key = keyOf(byId.get(id));
    sums.set(key, (sums.get(key) ?? 0) + timeDeltas[n] / 1_000);
  });
}

/** Means of `count` visits, the largest first. */
const largest = (sums, count) =>
  [...sums]
    .map(([name, time]) => [name, time / count])
    .sort(([, a], [, b]) => b - a)
    .slice(0, LONGEST);

const list = (title, entries) =>
  table(
    [
      { title, value: ([name]) => name, isText: true },
      { title: 'ms', value: ([, time]) => time.toFixed(1) },
    ],
    entries,
  );

/** One visit with the sampler running: `{ profile, counters, painted }`. */
async function profileVisit(browser, { url, expected }, conditions) {
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
    return { profile, counters: { ...painted, ...(await workOf()) } };
  });
}

const fileOf = ({ callFrame: { url, functionName } }) => url.replace(/^.*\//, '') || functionName;

/** A page of Markdown: counters by their medians, files and functions by their means over some visits. */
export async function profilePage(browser, page, conditions, count) {
  const visits = [];
  for (let n = 0; n < count; n++) visits.push(await profileVisit(browser, page, conditions));
  const files = new Map();
  const functions = new Map();
  for (const { profile } of visits) {
    addSamples(files, profile, fileOf);
    addSamples(functions, profile, nameOf);
  }
  const counters = mediansOf(visits.map((visit) => visit.counters));
  return [
    list('Counter', Object.entries(counters)),
    list('File', largest(files, count)),
    list('Function, itself', largest(functions, count)),
  ].join('\n\n');
}
