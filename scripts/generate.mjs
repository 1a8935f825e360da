// Writes what is made from other files, before every other command (`npm run generate`): the shipped
// feed as TypeScript modules, which are not kept in git, and all that repeats the catalogue of elements
// or a shared file of the recipes, which is. Plain files work alike in Rollup, Vite, the test runner and
// node; virtual modules would need a plugin in each of them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingLists, readFeedFiles } from './feed-files.mjs';
import { documents } from './generate/documents.mjs';
import { effects } from './generate/effects.mjs';
import { PIECES, pieceOf } from './generate/pieces.mjs';
import { recipes } from './generate/recipes.mjs';
import { sourceFiles, strayFiles } from './generate/source.mjs';
import { root } from './paths.mjs';

/** A module of data: a JSON string, since browsers parse JSON faster than an object literal. */
function dataModule(file, what, name, data) {
  const text = [
    '// Made by scripts/generate.mjs from src/snapshot/*.json; not kept in git.',
    `/** ${what} as JSON text. */`,
    `export const ${name}: string = ${JSON.stringify(JSON.stringify(data))};`,
    '',
  ].join('\n');
  return { path: `src/snapshot/${file}.generated.ts`, text };
}

/** The modules of the feed: the whole, and the pieces that first pictures are drawn of. */
function snapshotModules() {
  const feed = readFeedFiles();
  const pieces = Object.entries(PIECES).map(([name, table]) =>
    dataModule(
      name,
      `The piece \`${name}\` of the shipped feed`,
      'pieceJson',
      pieceOf(feed, table),
    ),
  );
  return [dataModule('snapshot', 'The shipped feed', 'snapshotJson', feed), ...pieces];
}

/** Writes a file where it differs; leaves its time alone where it does not. Says whether it did. */
function write({ path, text }) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return true;
}

/** Writes what the build reads: files of `src` alone. Paths of files in git that have changed. */
export function generateSource() {
  const missing = missingLists();
  if (missing.length > 0) console.warn(`src/snapshot/ has no file for: ${missing.join(', ')}`);
  snapshotModules().forEach(write);
  const stray = strayFiles();
  for (const path of stray) rmSync(join(root, path));
  const changed = sourceFiles().filter(write);
  return [...stray, ...changed.map(({ path }) => path)];
}

/** Writes everything; paths of files in git that have changed. */
export function generate() {
  const source = generateSource();
  const others = [...recipes(), ...documents(), ...effects()].filter(write);
  return [...source, ...others.map(({ path }) => path)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    generate();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
