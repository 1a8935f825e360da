// The gate of the classic script. A bundle evaluates all of its modules before the first line of its
// entry, so in one file the gate has to stand before the bundle: as text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** What stands at the beginning of the function that the classic script is. */
export function gate() {
  const source = readFileSync(join(root, 'src/autoload/gate.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source.replace(/^export /gm, ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2017, module: ts.ModuleKind.ESNext },
  });
  return `${outputText}
const missing = findMissing();
if (missing) {
  console.warn('fds-widgets: not started, the page lacks ' + missing);
  return;
}`;
}
