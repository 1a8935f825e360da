// Every story is a test: the static Storybook is opened in Chromium, each story at two widths. A
// story fails on an axe violation, a failed play function, an exception, an error in the console, a
// request to anywhere else, and at 320 px on a page that is wider than the window.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/paths.mjs';
import { serveFolder } from '../../scripts/server/static.mjs';

const folder = join(root, 'storybook-static');
const widths = [320, 1280];
const pages = 2;
const patience = 20_000;

/** Runs in the page before Storybook: keeps the result that it reports when a story is done. */
function listenForResult() {
  let channel;
  globalThis.storyDone = new Promise((resolve) => {
    const failed = (error) => resolve({ status: 'error', error });
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set: (value) => {
        channel = value;
        channel.on('storyFinished', resolve);
        channel.on('storyMissing', () => failed('the story is missing'));
        channel.on('storyErrored', ({ description }) => failed(description));
        channel.on('storyThrewException', ({ message }) => failed(message));
        channel.on('playFunctionThrewException', ({ message }) => failed(message));
      },
    });
  });
}

/** Runs in the page: what the story came to, and how wide the page is. */
async function readResult(limit) {
  const late = new Promise((resolve) => {
    setTimeout(() => resolve({ status: 'error', error: 'it did not finish' }), limit);
  });
  const { status, error, reporters = [] } = await Promise.race([globalThis.storyDone, late]);
  const failures = reporters
    .filter((report) => report.status === 'failed')
    .flatMap(({ type, result }) =>
      (result?.violations ?? [{ id: type, nodes: [] }]).map(
        ({ id, nodes }) =>
          `${id} at ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      ),
    );
  const { scrollWidth, clientWidth } = document.documentElement;
  return { status, error, failures, overflow: scrollWidth - clientWidth };
}

/** Collects what goes wrong in a page besides the story's own result. */
function watch(page, origin) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.location().url?.endsWith('/favicon.ico')) return; // a browser's own idea
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!own) troubles.push(`request to ${url}`);
  });
  return troubles;
}

/** A page with what its visits share; `troubles` is emptied before each. */
async function openPage(browser, origin) {
  const page = await browser.newPage();
  const troubles = watch(page, origin);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.evaluateOnNewDocument(listenForResult);
  return { page, troubles };
}

/** Visits one story at one width; returns what is wrong with it. */
async function visit({ page, troubles }, origin, { story, width }) {
  troubles.length = 0;
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story`, { waitUntil: 'load' });
  const { status, error, failures, overflow } = await page.evaluate(readResult, patience);
  const problems = failures.map((failure) => `axe: ${failure}`);
  if (status !== 'success') problems.unshift(`${status}: ${error ?? 'see the other lines'}`);
  if (overflow > 0 && width <= 320) problems.push(`the page is ${overflow} px too wide`);
  return [...problems, ...troubles];
}

/** Makes all visits, a few at a time; each comes back with its problems, in the given order. */
async function visitAll(browser, origin, visits) {
  const results = new Map();
  const queue = [...visits];
  const work = async () => {
    const open = await openPage(browser, origin);
    for (let next = queue.shift(); next; next = queue.shift()) {
      results.set(next, await visit(open, origin, next).catch((error) => [error.message]));
      await open.page.goto('about:blank').catch(() => undefined); // ends what the story started
    }
  };
  await Promise.all(Array.from({ length: pages }, work));
  return visits.map((each) => ({ ...each, problems: results.get(each) }));
}

async function main() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const visits = stories.flatMap((story) => widths.map((width) => ({ story, width })));
  const server = await serveFolder(folder, { headers: { 'Cache-Control': 'max-age=3600' } });
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumArgs(),
  });
  try {
    const results = await visitAll(browser, server.origin, visits);
    const bad = results.filter(({ problems }) => problems.length > 0);
    for (const { story, width, problems } of bad) {
      console.log(`FAILED ${story.id} at ${width} px\n  ${problems.join('\n  ')}`);
    }
    return { passed: results.length - bad.length, failed: bad.length };
  } finally {
    await browser.close();
    await server.close();
  }
}

const counts = await main();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (process.env.FDS_COUNTS) writeFileSync(process.env.FDS_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
