/** Entry of the program `fds` for Node: what renders is in `cli.ts`, the rest in `src/editors/cli`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeFeed } from '../feed/decode-feed.js';
import { run, type CliWorld } from './cli.js';

const shipped = new URL('../feed.v1.json', import.meta.url);

const world: CliWorld = {
  readFeed: async (path) =>
    decodeFeed(await (path === '-' ? buffer(process.stdin) : readFile(path ?? shipped))),
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
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'render' || args[0] === 'oembed') return run(args, world);
  const { runEditors } = await import('../editors/cli/main.js');
  return runEditors(args);
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
