// The pages beside the kit: the assistant that makes snippets, and the one for data editors. Each is a
// script with its parts in a folder, and its pages. Editions of their own: not a byte of them is in what
// portals load.
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { writeLicences } from './licences.mjs';
import { assistant, editors } from './page-editions.mjs';
import { root } from '../paths.mjs';

const PAGES = { assistant, editors };

function onLog(level, log) {
  if (level === 'warn') throw new Error(log.message);
}

async function writePage(out, [name, options]) {
  const { output, ...input } = options(out);
  const bundle = await rollup({ ...input, onLog });
  const { output: outputs } = await bundle.write(output);
  await bundle.close();
  const pages = join(root, name, 'page');
  for (const file of readdirSync(pages)) copyFileSync(join(pages, file), join(out, file));
  return outputs;
}

/**
 * Writes all of it into `out`; returns what Rollup has made, a page each. The page for data editors holds
 * packages that nothing of the kit does, and names them beside its parts.
 */
export async function writePages(out) {
  const outputs = {};
  for (const page of Object.entries(PAGES)) outputs[page[0]] = await writePage(out, page);
  writeLicences(join(out, 'editors'), outputs.editors, 'The page for data editors contains');
  return outputs;
}
