// How the timeline grows with its events: painted, zoomed, nodes; in Chromium, processor as it is.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../browsers.mjs';
import { dist } from '../paths.mjs';
import { serveFolder } from '../server/static.mjs';

const counts = [29, 1_000, 10_000];
const runs = 7;
const zooms = 6;

/** What issue 5 allows. */
export const timelineBudget = { painted: 150, zoom: 50, nodes: 1_500 };

/**
 * Events as they come in forty years of a strategy: most of them known to the day, some to the month,
 * quarter, half-year or year, some periods, some without end; clustered around sessions.
 */
function feedWith(count) {
  const kinds = [
    'session',
    'decision',
    'decision',
    'milestone',
    'workshop',
    'publication',
    'meeting',
  ];
  const pad = (number) => String(number).padStart(2, '0');
  const events = Array.from({ length: count }, (_, n) => {
    const year = 2005 + Math.floor((n * 40) / count);
    const month = 1 + ((n * 7) % 12);
    const day = `${year}-${pad(month)}-${pad(1 + ((n * 13) % 28))}`;
    const dates = [
      day,
      day,
      day,
      day,
      `${year}-${pad(month)}`,
      `${year}-33`,
      `${year}-41`,
      `${year}`,
    ];
    const periods = [`${day}/${year}-12-31`, `${year}-${pad(month)}/..`];
    const kind = kinds[n % kinds.length];
    return {
      id: `event-${n}`,
      title: `Ereignis ${n} der Föderalen Digitalstrategie`,
      summary: 'Was beschlossen wurde, in einem Satz, wie er in den Daten steht.',
      kind,
      date: n % 23 === 0 ? periods[n % 2] : dates[n % dates.length],
      status: year > 2026 ? 'planned' : 'done',
      ...(kind === 'decision' && { decision: { number: `${year}/${n}` } }),
    };
  });
  return { version: 1, updated: '2026-11-21T00:00:00Z', events };
}

/** Runs in the page: one timeline from parsed feed to paint, then some steps nearer. */
async function measureInPage(feed, zooms) {
  const { parseFeed, buildModel } = await import('/index.js');
  await import('/define/timeline.js');
  const parsed = parseFeed(feed).feed;
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        // The task behind a frame runs when that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
  const show = async (spacing) => {
    const begun = performance.now();
    const element = document.createElement('fds-timeline');
    element.spacing = spacing;
    element.strategy = buildModel(parsed);
    document.body.append(element);
    await element.updateComplete;
    return { element, time: (await painted()) - begun };
  };
  const nodes = ({ shadowRoot }) => shadowRoot.querySelectorAll('*').length;
  const button = ({ shadowRoot }, words) =>
    [...shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === words);
  const even = await show('even');
  const most = [nodes(even.element)];
  even.element.remove();
  const { element } = await show('scale');
  while (!button(element, 'Vergrößern')) await painted();
  most.push(nodes(element));
  const steps = [];
  for (let step = 0; step < zooms; step++) {
    const begun = performance.now();
    button(element, 'Vergrößern').click();
    await element.updateComplete;
    steps.push((await painted()) - begun);
    most.push(nodes(element));
  }
  element.remove();
  return { painted: even.time, zoom: Math.max(...steps), nodes: Math.max(...most) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians per number of events, ready for `console.table`; the slowest of the zoom steps counts. */
export async function measureTimeline(folder = dist) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium was found; CHROME_PATH can name one.');
  const server = await serveFolder(folder);
  const browser = await puppeteer.launch({ executablePath, args: chromiumArgs() });
  try {
    const rows = {};
    for (const count of counts) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.origin}/feed.v1.json`);
      await page.setContent(
        '<!doctype html><html lang="de"><title>bench</title><body></body></html>',
      );
      const feed = feedWith(count);
      await page.evaluate(measureInPage, feed, 1); // fetches the code
      const all = [];
      for (let run = 0; run < runs; run++) {
        all.push(await page.evaluate(measureInPage, feed, zooms));
      }
      await page.close();
      const value = (key) => median(all.map((each) => each[key]));
      rows[`${count.toLocaleString('en')} events`] = {
        'painted, ms': Math.round(value('painted')),
        'zoom step, ms': Math.round(value('zoom')),
        nodes: value('nodes'),
      };
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
