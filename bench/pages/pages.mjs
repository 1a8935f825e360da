// All pages of the bench: how each is made, and what is read of it before anything is measured.
import { join } from 'node:path';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cache } from '../../scripts/paths.mjs';
import { changeFeed, makeFeed } from '../feed/make-feed.mjs';
import { readContent, untilQuiet, withPage } from '../measure/browser.mjs';
import { followRequests } from '../measure/requests.mjs';
import { plain } from '../conditions.mjs';
import { fourTags, hydratedPage, oneTag, staticPage } from './kit.mjs';
import { four } from './names.mjs';
import { geoJson, svgPaths } from './outlines.mjs';
import { peerPage, servePeers } from './peers.mjs';

/** A whole document. */
export const documentOf = (title, { head, body }) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8" /><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />${head}</head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

/** A feed as text, now and an hour later, with its address, and as a file for `fds render`. */
export function feedAt(url, feed) {
  const file = join(cache, 'bench', url.replaceAll('/', '-'));
  mkdirSync(join(cache, 'bench'), { recursive: true });
  const now = JSON.stringify(feed);
  writeFileSync(file, now);
  return { url, file, now, later: JSON.stringify(changeFeed(feed)) };
}

/**
 * The pages, each with `name`, `head` and `body`; `floor` names the static page with the same content,
 * `feeds` the feed that it asks for, `update` how it is told to ask again, `click` what is clicked.
 */
function describePages(kit, made, shipped) {
  const name = (widget) => `${widget} alone`;
  const floor = 'static HTML';
  return [
    { name: floor, ...staticPage(kit, four, made) },
    { name: 'four widgets', floor, feeds: made, ...fourTags(made.url) },
    { name: 'four widgets, preloaded', floor, feeds: made, ...fourTags(made.url), preload: true },
    { name: 'four widgets, prerendered', floor, ...hydratedPage(kit, four, made) },
    ...four.flatMap((widget) => [
      { name: `${widget}, static`, isMinor: true, ...staticPage(kit, [widget], made) },
      { name: name(widget), floor: `${widget}, static`, feeds: made, ...oneTag(widget, made.url) },
    ]),
    { name: 'static HTML, shipped feed', ...staticPage(kit, four) },
    {
      name: 'four widgets, shipped feed',
      floor: 'static HTML, shipped feed',
      feeds: shipped,
      ...fourTags(shipped.url),
    },
    {
      name: 'four widgets, shipped snapshot',
      floor: 'static HTML, shipped feed',
      ...fourTags(undefined),
    },
    { name: 'matrix, static, shipped', isMinor: true, ...staticPage(kit, ['leitlinien-matrix']) },
    {
      name: 'bare matrix, shipped snapshot',
      floor: 'matrix, static, shipped',
      ...oneTag('leitlinien-matrix'),
    },
    ...['by-hand', 'mix', 'echarts', 'vega', 'kolibri'].map((peer) => ({
      name: peer,
      floor,
      feeds: made,
      ...peerPage(peer),
    })),
  ];
}

const addressOf = (name) => `/page/${name.replace(/\W+/g, '-')}.html`;

/** The lines by which a page asks for all that it needs at once: what a visit has asked for. */
async function preloadsOf(browser, url) {
  const asked = await withPage(browser, plain, {}, async (page) => {
    const requests = await followRequests(page);
    await page.goto(url, { waitUntil: 'load' });
    await untilQuiet(page, 1_000);
    return requests();
  });
  const line = {
    script: (href) => `<link rel="modulepreload" href="${href}" />`,
    data: (href) => `<link rel="preload" as="fetch" href="${href}" crossorigin />`,
  };
  return asked.map(({ kind, url: href }) => line[kind]?.(new URL(href).pathname) ?? '').join('');
}

const without = (texts, others) => texts.filter((each) => !others.includes(each));

/** What is new in a page when the feed has changed. */
async function changesOf({ browser, server }, page, { all }) {
  if (!page.update) return undefined;
  server.put(page.feeds.url, page.feeds.later);
  const { all: later } = await readContent(browser, page);
  server.put(page.feeds.url, page.feeds.now);
  return { words: without(later.words, all.words), marks: Object.keys(page.marks ?? {}) };
}

/** What a page has to show: by name, as `bench.expect` takes it. */
async function expectationsOf({ browser, server }, page) {
  if (!page.isTakenOver) return readContent(browser, page);
  // Readable is what stands in the text of the page; so it is read of one without the script.
  const silent = `/silent${new URL(page.url).pathname}`;
  server.put(silent, documentOf(page.name, { head: '', body: page.body }));
  const content = await readContent(browser, { ...page, url: server.origin + silent });
  return { ...content, takenOver: { isReplaced: true } };
}

/** Puts a page onto the server and reads what it shows. */
export async function preparePage(hub, page) {
  const { browser, server } = hub;
  const url = server.origin + addressOf(page.name);
  server.put(addressOf(page.name), documentOf(page.name, page));
  if (page.preload) {
    const head = (await preloadsOf(browser, url)) + page.head;
    server.put(addressOf(page.name), documentOf(page.name, { ...page, head }));
  }
  const expected = await expectationsOf(hub, { ...page, url });
  return { ...page, url, expected, changed: await changesOf(hub, { ...page, url }, expected) };
}

/**
 * Makes the pages, with the feeds and outlines that they ask for.
 *
 * @param wanted whether a page is measured in this run, by its description
 */
export async function preparePages(hub, kit, wanted) {
  const { server } = hub;
  const made = feedAt('/feed.json', makeFeed());
  const shipped = feedAt('/shipped.json', JSON.parse(readFileSync(join(kit, 'feed.v1.json'))));
  for (const { url, now } of [made, shipped]) server.put(url, now);
  const outlines = geoJson();
  server.put('/data/laender.geo.json', outlines);
  server.put('/data/laender.paths.json', svgPaths(outlines));
  await servePeers(server.put);
  const pages = [];
  for (const page of describePages(kit, made, shipped).filter(wanted)) {
    pages.push(await preparePage(hub, page));
  }
  return pages;
}
