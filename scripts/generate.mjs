// Writes the one source file that is not kept in git: the shipped feed as a TypeScript module.
// A plain generated file works alike in Rollup, Vite, the test runner and node; a virtual module
// would need a plugin in each of them. Every other command runs this first.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingLists, readFeedFiles } from './feed-files.mjs';
import { root } from './paths.mjs';

const target = join(root, 'src/snapshot/snapshot.generated.ts');

/** Text of the module: a JSON string, since browsers parse JSON faster than an object literal. */
function snapshotModule() {
  const json = JSON.stringify(JSON.stringify(readFeedFiles()));
  return [
    '// Made by scripts/generate.mjs from src/snapshot/*.json; not kept in git.',
    '/** The shipped feed as JSON text. */',
    `export const snapshotJson: string = ${json};`,
    '',
  ].join('\n');
}

/** Writes the generated file where it differs; leaves its time alone where it does not. */
export function generate() {
  const missing = missingLists();
  if (missing.length > 0) console.warn(`src/snapshot/ has no file for: ${missing.join(', ')}`);
  const text = snapshotModule();
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    generate();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
