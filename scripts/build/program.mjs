// dist/cli/: the program for Node, without node_modules, with the licences of what is in it.
import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { program } from '../../rollup.config.mjs';
import { root } from '../paths.mjs';
import { writeLicences } from './licences.mjs';

/** @lit-labs/ssr-dom-shim is compiled to `this` where a module has none; it is meant to be so. */
const isExpected = ({ code, id = '' }) =>
  code === 'THIS_IS_UNDEFINED' && /[\\/]ssr-dom-shim[\\/]/.test(id);

function onLog(level, log) {
  if (level === 'warn' && !isExpected(log)) throw new Error(log.message);
}

/** The mapping that comes with the program: one to begin with for those who write their own. */
const MAPPING = 'portfolio.mapping.json';

/** Writes the program into `out`; returns what Rollup made. */
export async function writeProgram(out) {
  const { output, ...input } = program(out);
  const bundle = await rollup({ ...input, onLog });
  const outputs = (await bundle.write(output)).output;
  await bundle.close();
  chmodSync(join(out, 'cli', 'fds.js'), 0o755);
  copyFileSync(join(root, 'src/editors/mapping', MAPPING), join(out, 'cli', MAPPING));
  writeLicences(join(out, 'cli'), outputs, 'The program of fds-widgets contains');
  return outputs;
}
