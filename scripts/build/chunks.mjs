// How the CDN edition is cut into files. Rollup alone would make a file for every combination of
// elements that share a module; a page with four widgets would then fetch dozens of tiny files.
// So: `core` is what nearly every one of the main elements needs, `shared` what some of them need; the
// others use the same files. Left to Rollup are
// d3, because a page with the matrix alone must not load scales, and whatever is imported on need; the
// English texts of all elements are one file, since a page that needs one of them needs all.
import { basename, relative } from 'node:path';
import { mainWidgets } from '../catalogue.mjs';
import { root } from '../paths.mjs';

/** The elements of a full page: by them the files are cut, so that a further one does not move them. */
const MAIN = ['strategy', ...mainWidgets];

/** Share of these that must need a module for every page to load it. */
const COMMON = 0.6;

const isDefine = (id) => /^src[\\/]define[\\/]/.test(relative(root, id));
const isMain = (id) => isDefine(id) && MAIN.includes(basename(id, '.ts'));
const isDrawing = (id) =>
  /[\\/]node_modules[\\/](d3|internmap|delaunator|robust-predicates)\b/.test(id);

/** What stands in no element's folder may be wanted by code that comes on need, too. */
const isCommonGood = (id) =>
  /^src[\\/](parts|styles|i18n|feed|model)[\\/]/.test(relative(root, id));

/** What knows the names in filters, links and `land`: wanted by widgets, `fds-filter` and links alike. */
const isNarrowing = (id) =>
  /^src[\\/](selection[\\/](find-named|usable-filter)|parts[\\/]narrowing-notice)\.ts$/.test(
    relative(root, id),
  );

const isEnglish = (id) => id.endsWith('.strings.en.ts');

/** Ids of all modules that `entry` needs before it can run, itself included. */
function reach(entry, getModuleInfo) {
  const seen = new Set([entry]);
  for (const id of seen) {
    for (const next of getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  }
  return seen;
}

/** A `manualChunks` function for Rollup; `entry` is the id of the autoloader. */
export function chunks(entry) {
  let sets;
  const prepare = ({ getModuleIds, getModuleInfo }) => {
    const defines = [...getModuleIds()].filter(isMain);
    return {
      elements: defines.map((id) => reach(id, getModuleInfo)),
      start: reach(entry, getModuleInfo),
    };
  };
  return (id, api) => {
    if (isEnglish(id)) return 'english';
    if (isNarrowing(id)) return 'narrowing';
    sets ??= prepare(api);
    if (isDrawing(id) || isDefine(id)) return null;
    const users = sets.elements.filter((set) => set.has(id)).length;
    // Never inside fds.js itself: a chunk that imports "../fds.js" would run it a second time on a
    // page that loads it by another address, say "fds.js?v=2".
    if (sets.start.has(id)) return users > 0 ? 'start' : null;
    if (users >= sets.elements.length * COMMON) return 'core';
    return users > 1 || (users === 1 && isCommonGood(id)) ? 'shared' : null;
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
    if (isEnglish(id)) return 'english';
    start ??= reach(entry, getModuleInfo);
    return start.has(id) ? 'start' : 'kit';
  };
}
