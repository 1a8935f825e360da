// Writes the sizes of dist/ down (`npm run size:update`). The test compares them to the byte: growth
// is fine, unnoticed growth is not, so the new numbers belong into the same commit as the change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { measureFiles, measurePages } from './sizes.mjs';

const plain = (sizes) =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, { raw, brotli }]) => [name, { raw, brotli }]),
  );

const record = {
  // Another version of the compressor may come to other numbers; raw sizes hold anywhere.
  brotli: process.versions.brotli,
  pages: plain(measurePages(dist)),
  files: plain(measureFiles(dist)),
};
const text = JSON.stringify(record, null, 2).replace(
  /\{\s+"raw": (\d+),\s+"brotli": (\d+)\s+\}/g,
  '{ "raw": $1, "brotli": $2 }',
);
writeFileSync(join(root, 'test/package/size.json'), `${text}\n`);
console.log('Written to test/package/size.json.');
