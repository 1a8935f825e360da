// How much a page loads. Counted from the built files themselves, by following their imports, for
// test/package/size.test.ts, `npm run size:update` and `npm run bench`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { mainWidgets, pieceOf } from './catalogue.mjs';
import { isBrowserScript, listFiles } from './build/integrity.mjs';

/** The four widgets of the first version, in a strategy. */
const four = ['strategy', ...mainWidgets];

/** What a page needs in addition if its feed is not the shipped one. */
const parser = /^chunks\/feed-/;
/** Chunks that hold data instead of code; they are fetched when they are needed. */
const geometry = /^chunks\/laender-/;
const snapshot = /^chunks\/snapshot-\d/;
const pieces = /^chunks\/snapshot-[a-z]/;

/** Name of a file without the version. */
export const stableName = (path) =>
  path.replace(/^((?:chunks|assistant|editors)\/.+)-\d+\.\d+\.\d+.*\.js$/, '$1.js');

/** Sizes of one file, in bytes. */
export function sizeOf(path) {
  const content = readFileSync(path);
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

const add = (a, b) => ({
  raw: a.raw + b.raw,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});

/** Relative imports in a file: `{ fixed, lazy }`, as paths from the folder that holds dist/. */
function importsOf(folder, path) {
  const found = { fixed: [], lazy: [] };
  const note = (list, source) => {
    if (typeof source?.value === 'string' && source.value.startsWith('.')) {
      list.push(posix.normalize(posix.join(dirname(path), source.value)));
    }
  };
  const visit = (node) => {
    if (node.type === 'ImportExpression') note(found.lazy, node.source);
    else if (/^(Import|Export)\w*Declaration$/.test(node.type)) note(found.fixed, node.source);
    for (const value of Object.values(node).flat()) {
      if (value && typeof value.type === 'string') visit(value);
    }
  };
  visit(parseAst(readFileSync(join(folder, path), 'utf8')));
  return found;
}

/** Everything that runs because `paths` run; with `lazy`, also what they may import later. */
function closure(folder, paths, lazy) {
  const seen = new Set(paths);
  for (const path of seen) {
    const { fixed, lazy: later } = importsOf(folder, path);
    for (const next of lazy ? [...fixed, ...later] : fixed) seen.add(next);
  }
  return seen;
}

/** The chunk of a name, such as an element's. */
function chunkOf(folder, called) {
  const path = `chunks/${called}.js`;
  const name = readdirSync(join(folder, 'chunks')).find(
    (file) => stableName(`chunks/${file}`) === path,
  );
  return name && `chunks/${name}`;
}

/** What a page with these elements loads before anybody touches it; `more` matches further chunks. */
function firstView(folder, elements, more = /^$/) {
  const chunks = elements.map((element) => chunkOf(folder, element)).filter(Boolean);
  const lazy = [...closure(folder, chunks, true)].filter((path) => more.test(path));
  return closure(folder, ['fds.js', ...chunks, ...lazy], false);
}

const sum = (folder, paths) =>
  [...paths].reduce((total, path) => add(total, sizeOf(join(folder, path))), {
    raw: 0,
    gzip: 0,
    brotli: 0,
  });

/** Sizes of every script, by name without hash. */
export function measureFiles(folder) {
  const scripts = listFiles(folder).filter(
    (path) => isBrowserScript(path) && !path.startsWith('shared/'),
  );
  return Object.fromEntries(scripts.map((path) => [stableName(path), sizeOf(join(folder, path))]));
}

/**
 * Sizes of what typical pages load. That the first rows are what browsers really ask for has been
 * seen in their request logs: English texts, tables and the like come only when they are wanted.
 */
export function measurePages(folder) {
  const all = firstView(folder, four, parser);
  // From fds.js every element can be reached; only what the four widgets reach themselves counts.
  const own = [...all].filter((path) => path !== 'fds.js');
  const later = [...closure(folder, own, true)].filter((path) => !all.has(path));
  const pick = (test) => sum(folder, later.filter(test));
  const isData = (path) => [geometry, snapshot, pieces].some((each) => each.test(path));
  const firstData = (...widgets) =>
    sum(folder, new Set(widgets.map((name) => chunkOf(folder, `snapshot-${pieceOf[name]}`))));
  return {
    'page with four widgets': sum(folder, all),
    'matrix alone': sum(folder, firstView(folder, ['leitlinien-matrix'])),
    'matrix alone, feed of its own': sum(folder, firstView(folder, ['leitlinien-matrix'], parser)),
    'code loaded on need': pick((path) => !isData(path)),
    geometry: pick((path) => geometry.test(path)),
    'shipped feed': pick((path) => snapshot.test(path)),
    'first data of the matrix': firstData('leitlinien-matrix'),
    'first data of four widgets': firstData(...mainWidgets),
  };
}
