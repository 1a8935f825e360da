// dist/static/: the widgets as HTML with their style sheets, plain or to be taken over by the script.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Writes the files into `out`, from the feed that is already there. */
export function writeStatic(out) {
  const program = join(root, 'src/render/write-static.ts');
  execFileSync(process.execPath, ['--import', 'tsx', program, out], {
    cwd: root,
    stdio: 'inherit',
  });
}
