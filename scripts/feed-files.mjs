// The shipped feed is kept as one JSON file per list in src/snapshot/, so that a change of one
// project shows as a change of one file. This module puts them together, always in the same order.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, 'src/snapshot');

/** Keys of `meta.json`: they come first in the feed. */
const metaKeys = ['version', 'updated', 'title', 'title_en', 'publisher', 'licence', 'contact'];

/** One file each, in the order in which the feed holds them. */
export const lists = [
  'sources',
  'vision',
  'about',
  'layers',
  'goals',
  'categories',
  'leitlinien',
  'topics',
  'areas',
  'actors',
  'projects',
  'scopes',
  'events',
  'figures',
  'voting',
];

function readJson(name) {
  const file = join(folder, `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`src/snapshot/${name}.json can't be read: ${error.message}`, { cause: error });
  }
}

/** Names of lists that have no file in src/snapshot/. */
export function missingLists() {
  return ['meta', ...lists].filter((name) => !existsSync(join(folder, `${name}.json`)));
}

/** The whole feed as one object; lists without a file are left out. */
export function readFeedFiles() {
  const missing = new Set(missingLists());
  if (missing.has('meta')) throw new Error('src/snapshot/meta.json is missing.');
  const meta = readJson('meta');
  const known = metaKeys.filter((key) => key in meta).map((key) => [key, meta[key]]);
  const others = Object.entries(meta).filter(([key]) => !metaKeys.includes(key));
  const present = lists.filter((name) => !missing.has(name));
  return Object.fromEntries([
    ...known,
    ...others,
    ...present.map((name) => [name, readJson(name)]),
  ]);
}

/** JSON with one record a line: small, and a changed record is one changed line. */
export function formatFeed(feed) {
  const value = (item) =>
    Array.isArray(item) && item.length > 0
      ? `[\n${item.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : JSON.stringify(item);
  const entries = Object.entries(feed).map(
    ([key, item]) => `${JSON.stringify(key)}:${value(item)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}
