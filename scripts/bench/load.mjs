// How a page loads in Chromium on a slow device: what moves, what blocks, when the widgets are there.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../browsers.mjs';
import { servePages } from './pages.mjs';

const slowdown = 4;
const runs = 5;

/** Runs in the page, before everything else: notes shifts, long tasks and the widgets' first looks. */
function observe() {
  const seen = { shift: 0, blocked: 0, rendered: 0, complete: 0 };
  globalThis.bench = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const widgets = [...document.querySelectorAll('*')].filter(
      ({ localName }) => localName.startsWith('fds-') && localName !== 'fds-strategy',
    );
    const all = (test) => widgets.length > 0 && widgets.every(test);
    const now = performance.now();
    if (!seen.rendered && all((widget) => widget.shadowRoot?.childElementCount))
      seen.rendered = now;
    if (!seen.complete && all((widget) => widget.shadowRoot?.querySelector('[part="footer"]'))) {
      seen.complete = now;
    }
    if (!seen.complete) requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

async function measureOnce(browser, url) {
  const context = await browser.createBrowserContext(); // nothing in its cache
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateCPUThrottling(slowdown);
    await page.evaluateOnNewDocument(observe);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.bench.complete > 0, { timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 1000)); // what still moves afterwards
    return await page.evaluate(() => ({
      ...globalThis.bench,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
  } finally {
    await context.close();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians per page, ready for `console.table`. */
export async function measureLoad() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium was found; CHROME_PATH can name one.');
  const { pages, close } = await servePages();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArgs() });
  try {
    const rows = {};
    for (const { name, url } of pages) {
      const all = [];
      for (let run = 0; run < runs; run++) all.push(await measureOnce(browser, url));
      const value = (key) => median(all.map((each) => each[key]));
      rows[name] = {
        'layout shift': Number(value('shift').toFixed(4)),
        'blocked, ms': Math.round(value('blocked')),
        'first paint, ms': Math.round(value('painted')),
        'widgets visible, ms': Math.round(value('rendered')),
        'data shown, ms': Math.round(value('complete')),
      };
    }
    return { rows, slowdown, runs };
  } finally {
    await browser.close();
    await close();
  }
}
