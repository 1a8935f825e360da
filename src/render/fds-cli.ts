/** Entry of the program `fds` for Node; see `cli.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { run, type CliWorld } from './cli.js';

const shipped = new URL('../feed.v1.json', import.meta.url);

const world: CliWorld = {
  readFeed: (path) => (path === '-' ? text(process.stdin) : readFile(path ?? shipped, 'utf8')),
  writeFile: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  print: (content) => void process.stdout.write(content),
  warn: (line) => void process.stderr.write(`${line}\n`),
  now: Date.now(),
};

// `fds … | head` closes the pipe early, which is no fault.
process.stdout.on('error', () => process.exit());

// No `await` at the top level: the chunks with the elements import from this very file, and would wait
// for it as it would for them.
void run(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
