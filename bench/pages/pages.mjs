// All pages of the bench: how each is made, and what is read of it before anything is measured.
import { join } from 'node:path';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cache } from '../../scripts/paths.mjs';
import { changeFeed, makeFeed } from '../feed/make-feed.mjs';
import { readContent } from '../measure/browser.mjs';
import { fourTags, hydratedPage, oneTag, preloaded, staticPage } from './kit.mjs';
import { four, instruments } from './names.mjs';
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
 * The pages, each with its `name` and a function that makes it (`head`, `body`, and how it is updated and
 * clicked). `floor` names the static page with the same content, `feeds` the feed that it asks for;
 * `isQuick` says that a quick run has it.
 */
function describePages(kit, made, shipped) {
  const floor = 'static HTML';
  const shippedFloor = 'static HTML, shipped feed';
  const own = (name, make, more) => ({ name, floor, make, ...more });
  const ofShipped = (name, make, more) => ({ name, floor: shippedFloor, make, ...more });
  const tags = () => fourTags(made.url);
  const quick = { isQuick: true };
  return [
    { name: floor, make: () => staticPage(kit, four, made), ...quick },
    own('four widgets', tags, { feeds: made, ...quick }),
    own('four widgets, preloaded', () => preloaded(kit, tags()), { feeds: made, ...quick }),
    own('four widgets, prerendered', () => hydratedPage(kit, four, made), quick),
    ...four.flatMap((widget) => aloneAndFloor(kit, widget, made)),
    ...instruments.flatMap((widget) => aloneAndFloor(kit, widget, shipped)),
    { name: shippedFloor, make: () => staticPage(kit, four), ...quick },
    ofShipped('four widgets, shipped feed', () => fourTags(shipped.url), {
      feeds: shipped,
      ...quick,
    }),
    ofShipped('four widgets, shipped snapshot', () => fourTags(undefined)),
    { name: 'bare matrix, static', make: () => staticPage(kit, ['leitlinien-matrix']) },
    {
      name: 'bare matrix, shipped snapshot',
      floor: 'bare matrix, static',
      make: () => oneTag('leitlinien-matrix'),
    },
    ...['by-hand', 'mix'].map((name) => own(name, () => peerPage(name), { feeds: made, ...quick })),
    ...['echarts', 'vega', 'kolibri'].map((name) =>
      own(name, () => peerPage(name), { feeds: made }),
    ),
  ];
}

/** One widget, and the static page of it. */
function aloneAndFloor(kit, widget, feeds) {
  const floor = `${widget}, static`;
  return [
    { name: floor, make: () => staticPage(kit, [widget], feeds) },
    { name: `${widget} alone`, floor, feeds, make: () => oneTag(widget, feeds.url) },
  ];
}

/** How many pages are looked at side by side while nothing is measured. */
const SIDE_BY_SIDE = 3;

const addressOf = (name) => `/page/${name.replace(/\W+/g, '-')}.html`;

const without = (texts, others) => texts.filter((each) => !others.includes(each));

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
async function prepare(hub, { make, ...described }) {
  const { server } = hub;
  const page = { ...described, ...make() };
  const path = addressOf(page.name);
  const url = server.origin + path;
  server.put(path, documentOf(page.name, page));
  return { ...page, url, expected: await expectationsOf(hub, { ...page, url }) };
}

/** What is new in a page now that its feed has changed. */
async function withChanges({ browser }, page) {
  if (!page.update) return page;
  const { all } = await readContent(browser, page);
  const words = without(all.words, page.expected.all.words);
  return { ...page, changed: { words, marks: Object.keys(page.marks ?? {}) } };
}

/** Some at a time: what a page shows does not hang on how fast it does. */
async function each(list, act) {
  const results = [];
  for (let begin = 0; begin < list.length; begin += SIDE_BY_SIDE) {
    results.push(...(await Promise.all(list.slice(begin, begin + SIDE_BY_SIDE).map(act))));
  }
  return results;
}

/** Puts pages onto the server and reads what each shows, with its feed and with the changed one. */
export async function preparePages(hub, described) {
  const { put } = hub.server;
  const pages = await each(described, (page) => prepare(hub, page));
  const feeds = new Set(described.flatMap((page) => page.feeds ?? []));
  for (const { url, later } of feeds) put(url, later);
  const changed = await each(pages, (page) => withChanges(hub, page));
  for (const { url, now } of feeds) put(url, now);
  return changed;
}

/** All pages, not yet prepared; puts the feeds and outlines that they ask for onto the server. */
export async function collectPages({ server }, kit) {
  const made = feedAt('/feed.json', makeFeed());
  const shipped = feedAt('/shipped.json', JSON.parse(readFileSync(join(kit, 'feed.v1.json'))));
  for (const { url, now } of [made, shipped]) server.put(url, now);
  const outlines = geoJson();
  server.put('/data/laender.geo.json', outlines);
  server.put('/data/laender.paths.json', svgPaths(outlines));
  await servePeers(server.put);
  return describePages(kit, made, shipped);
}
