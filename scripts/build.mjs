// Builds dist/ (`npm run build`), or another folder with `--out DIR`. The result depends on nothing
// but the source and the lock file: no time, no folder, no machine, so anyone can check it. It is
// made beside the target and moved there when it is complete: a build that fails changes nothing.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { editions } from '../rollup.config.mjs';
import { writePages } from './build/pages.mjs';
import { writeEmbed } from './build/embed.mjs';
import { writeFeed } from './build/feed.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { writeLicences } from './build/licences.mjs';
import { writeManifest } from './build/manifest.mjs';
import { writeProgram } from './build/program.mjs';
import { writeSbom } from './build/sbom.mjs';
import { writeSource } from './build/source.mjs';
import { writeStatic } from './build/static.mjs';
import { writeTypes } from './build/types.mjs';
import { generateSource } from './generate.mjs';
import { dist, root } from './paths.mjs';

/** Files of `src` that are shipped as they are. */
const copied = ['fds.css'];

/** Makes a warning of Rollup an error: each so far was a real fault (cycle, unresolved import). */
function onLog(level, log) {
  if (level === 'warn') throw new Error(log.message);
}

async function writeScripts(out) {
  const outputs = [];
  for (const { output, ...input } of editions(out)) {
    const bundle = await rollup({ ...input, onLog });
    outputs.push(...(await bundle.write(output)).output);
    await bundle.close();
  }
  assertNoWayBack(outputs);
  assertOwnNames(outputs);
  return outputs;
}

/** A chunk that imports fds.js would run it again wherever a page loads it as "fds.js?v=2". */
function assertNoWayBack(outputs) {
  const chunk = outputs.find(({ imports }) => imports?.includes('fds.js'));
  if (chunk) throw new Error(`${chunk.fileName} imports fds.js (scripts/build/chunks.mjs)`);
}

/** Rollup numbers chunks of the same name, and the numbers may change places with the next build. */
function assertOwnNames(outputs) {
  const names = outputs.map(({ fileName, name }) => fileName.startsWith('chunks/') && name);
  const double = names.find((name, index) => name && names.indexOf(name) !== index);
  if (double) throw new Error(`Two chunks are called ${double}: rename one of their modules.`);
}

async function fill(out) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await writeFeed(out);
  const kit = [...(await writeScripts(out)), ...(await writeEmbed(out))];
  const { assistant, editors } = await writePages(out);
  const scripts = [...kit, ...assistant];
  writeLicences(out, scripts);
  const program = await writeProgram(out);
  writeStatic(out);
  writeTypes(out);
  await writeManifest(out);
  for (const file of copied) copyFileSync(join(root, 'src', file), join(out, file));
  copyFileSync(join(root, 'support.json'), join(out, 'support.json'));
  writeIntegrity(out, version);
  writeSbom(out, scripts, [...program, ...editors]);
  writeSource(out);
}

/** Puts `stage` into the place of `out`. */
function swap(stage, out) {
  const old = `${stage}-old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(stage, out);
  rmSync(old, { recursive: true, force: true });
}

/** Builds the whole kit into the folder `out`. */
export async function build(out = dist) {
  const stage = join(dirname(out), `.${basename(out)}-${process.pid}`);
  mkdirSync(stage, { recursive: true });
  try {
    generateSource();
    await fill(stage);
    swap(stage, out);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: dist } } });
  try {
    await build(resolve(values.out));
    console.log('Built.');
  } catch (error) {
    console.error(`Build failed, nothing was changed.\n${error.message}`);
    process.exitCode = 1;
  }
}
