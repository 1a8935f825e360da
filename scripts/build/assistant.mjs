// The assistant that makes snippets: assistant.js with its parts in assistant/, and its pages. An
// edition of its own: not a byte of it is in what portals load.
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { assistant } from '../../rollup.config.mjs';
import { root } from '../paths.mjs';

function onLog(level, log) {
  if (level === 'warn') throw new Error(log.message);
}

/** Writes all of it into `out`; returns what Rollup has made. */
export async function writeAssistant(out) {
  const { output, ...input } = assistant(out);
  const bundle = await rollup({ ...input, onLog });
  const { output: outputs } = await bundle.write(output);
  await bundle.close();
  const pages = join(root, 'assistant/page');
  for (const name of readdirSync(pages)) copyFileSync(join(pages, name), join(out, name));
  return outputs;
}
