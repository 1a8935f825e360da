/** Writes `static/` in the folder that is named; a process of its own, as it stands in for a page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticFiles } from './static-files.js';

const [out = ''] = process.argv.slice(2);
const folder = join(out, 'static');

async function write(): Promise<void> {
  const files = await staticFiles(readFileSync(join(out, 'feed.v1.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}

await write();
// Formatters and stores keep timers that nobody waits for.
process.exit();
