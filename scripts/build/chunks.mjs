// How the CDN edition is cut into files: by what a visitor does, not by who imports whom. Rollup alone
// would make a file for every combination of elements that share a module, and a request costs a
// visitor more than ten kilobytes. Each module belongs to the first of these that fits:
//
// - `start`, what fds.js itself needs; `english`, the texts of all elements
// - `core`, what two of the main widgets need for their first picture
// - `narrowing`, what knows the names in filters, links and `land`; `laender`, the outlines
// - the widget that alone needs it for its first picture
// - the occasion that alone needs it: `<widget>-later`, `details` and the like
// - `later`, what several occasions need
// - `snapshot`, the shipped data, and their pieces for first pictures (`scripts/generate/pieces.mjs`)
import { relative, sep } from 'node:path';
import { elements, mainWidgets } from '../catalogue.mjs';
import { PIECES } from '../generate/pieces.mjs';
import { root } from '../paths.mjs';

const path = (id) => relative(root, id).split(sep).join('/');

/** What is fetched on an occasion: its file, by the modules with which it begins. */
const OCCASIONS = {
  details: ['src/parts/record-details.ts', 'src/model/trace.ts', 'src/elements/details/'],
  later: ['src/parts/tools-panel.ts'],
  filter: ['src/elements/filter/'],
  // What it loads on need is less than a request costs.
  about: ['src/elements/about/'],
  'timeline-scale': [
    'src/elements/timeline/timeline-scale.ts',
    'src/elements/timeline/timeline-periods.ts',
    'src/elements/timeline/timeline.tools.ts',
  ],
  page: [
    'src/context/page-fragment.ts',
    'src/context/follow-by-id.ts',
    'src/controllers/take-over.ts',
  ],
  feed: ['src/feed/feed-code.ts'],
  news: ['src/parts/news-notice.ts'],
  snapshot: ['src/snapshot/snapshot.'],
  ...Object.fromEntries(
    Object.keys(PIECES).map((name) => [`snapshot-${name}`, [`src/snapshot/${name}.`]]),
  ),
  doctor: ['doctor/'],
};

/** Files of what several occasions need, and yet never together with the rest of `later`. */
const APART = {
  narrowing: [
    'src/selection/find-named.ts',
    'src/selection/usable-filter.ts',
    'src/parts/narrowing-notice.ts',
  ],
  laender: ['src/geo/laender.ts'],
};

/** The file of texts that a module goes into, if it holds texts of a language that is fetched on need. */
const TEXTS = { en: 'english', easy: 'easy' };
const textsOf = (id) => TEXTS[/^src\/texts\/(en|easy)\//.exec(path(id))?.[1]];

/** The occasion that begins with a module which is imported on need. */
function occasionOf(id) {
  const known = Object.entries(OCCASIONS).find(([, begins]) =>
    begins.some((begin) => path(id).startsWith(begin)),
  );
  if (known) return known[0];
  const [, widget] = /^src\/elements\/([^/]+)\//.exec(path(id)) ?? [];
  return widget && `${widget}-later`;
}

/** Ids of all modules that `entries` need before they can run, themselves included. */
function reach(entries, getModuleInfo) {
  const seen = new Set(entries);
  for (const id of seen) {
    for (const next of getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  }
  return seen;
}

const isDefine = (id, name) => path(id) === `src/define/${name}.ts`;

/** Who needs what: the first pictures of all elements, what lies apart, and all occasions, by name. */
function usersOf({ getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const of = (entries) => reach(entries, getModuleInfo);
  const first = new Map();
  for (const name of Object.keys(elements)) {
    first.set(name, of(ids.filter((id) => isDefine(id, name))));
  }
  const apart = new Map();
  for (const [name, paths] of Object.entries(APART)) {
    apart.set(name, of(ids.filter((id) => paths.includes(path(id)))));
  }
  const begins = new Map();
  for (const id of ids) {
    const { dynamicImporters = [] } = getModuleInfo(id) ?? {};
    const occasion = dynamicImporters.length > 0 && occasionOf(id);
    if (occasion) begins.set(occasion, [...(begins.get(occasion) ?? []), id]);
  }
  const later = new Map([...begins].map(([name, entries]) => [name, of(entries)]));
  return { first, apart, later };
}

/** Whose first picture is cut as the one of a full page: a further element does not move the files. */
const isMain = (name) => name === 'strategy' || mainWidgets.includes(name);

/** The file of a module that is no part of fds.js. */
function fileOf(id, { first, apart, later }) {
  const namesIn = (users) => [...users].filter(([, set]) => set.has(id)).map(([name]) => name);
  const widgets = namesIn(first);
  const main = widgets.filter(isMain);
  // What a widget shows at once is its own even if it is wanted later as well, by itself alone.
  const isOwn = (name) => widgets.some((own) => name === own || name.startsWith(`${own}-`));
  const occasions = namesIn(later).filter((name) => !isOwn(name));
  // Small, and on every page that has more than one widget.
  if (widgets.includes('strategy')) return 'core';
  if (main.length > 1 || (main.length === 1 && occasions.length > 0)) return 'core';
  const [file] = namesIn(apart);
  if (file) return file;
  const users = new Set([...widgets, ...occasions]);
  if (users.size > 1) return main.length > 0 ? 'core' : 'later';
  return users.values().next().value ?? null;
}

/** A `manualChunks` function for Rollup; `entry` is the id of the autoloader. */
export function chunks(entry) {
  let users;
  let start;
  return (id, api) => {
    users ??= usersOf(api);
    start ??= reach([entry], api.getModuleInfo);
    if (textsOf(id)) return textsOf(id);
    // Never inside fds.js itself: a chunk that imports "../fds.js" would run it a second time on a
    // page that loads it by another address, say "fds.js?v=2".
    if (start.has(id)) return [...users.first.values()].some((set) => set.has(id)) ? 'start' : null;
    return fileOf(id, users);
  };
}

/**
 * The same for the assistant, `entry`: what it needs at once, the whole kit for its preview, and the
 * English texts. Nobody waits for its page as a portal's visitors do, so few files are better.
 */
export function assistantChunks(entry) {
  let start;
  return (id, { getModuleInfo }) => {
    if (id === entry) return null;
    if (textsOf(id)) return textsOf(id);
    start ??= reach([entry], getModuleInfo);
    return start.has(id) ? 'start' : 'kit';
  };
}

/**
 * The same for the page of data editors: what it shows at once, and what judges files, `checker`; the
 * reader and the writers of workbooks come on need, each by itself.
 */
export function editorsChunks(entry, checker) {
  let start;
  let judging;
  return (id, { getModuleInfo }) => {
    if (id === entry) return null;
    start ??= reach([entry], getModuleInfo);
    judging ??= reach([checker], getModuleInfo);
    if (start.has(id)) return 'start';
    return judging.has(id) ? 'checker' : null;
  };
}
