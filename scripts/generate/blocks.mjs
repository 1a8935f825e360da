// Parts of files that are written by hand otherwise: what stands between a line with `catalogue: NAME`
// in a comment and one with `catalogue: end` is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * The text of a file with its blocks filled.
 *
 * @param path from the project's folder
 * @param blocks text by name, each ending with a line break
 * @throws where the file has no such block
 */
export function withBlocks(path, blocks) {
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, content] of Object.entries(blocks)) {
    const block = new RegExp(
      `(^.*\\bcatalogue: ${name}\\b.*\\n)[^]*?(^.*\\bcatalogue: end\\b.*$)`,
      'm',
    );
    if (!block.test(text)) throw new Error(`${path} has no block "catalogue: ${name}".`);
    text = text.replace(block, (_, start, end) => start + content + end);
  }
  return { path, text };
}
