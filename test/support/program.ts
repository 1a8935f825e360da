/** The program `fds` without a disk: feeds by their names go in, files and messages come out. */
import type { EditorsWorld } from '../../src/editors/cli/command.types.js';
import { commands } from '../../src/editors/cli/commands.js';
import { runCommand } from '../../src/editors/cli/run.js';
import { EditorsError, asIs } from '../../src/editors/words.js';
import { snapshotJson } from '../../src/snapshot/snapshot.generated.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

const absent = (path: string): EditorsError => new EditorsError(asIs(`${path}: not found.`));

/** Runs a call on 22 November 2026, in English, unless `changes` says otherwise. */
export async function runFds(
  args: readonly string[],
  feeds: Readonly<Record<string, string>> = {},
  changes: Partial<EditorsWorld> = {},
): Promise<Outcome> {
  const said = { out: '', err: '' };
  const files = new Map<string, string>();
  const bytes = (path: string): Uint8Array | undefined => {
    const text = feeds[path];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const code = await runCommand(commands, args, {
    print: (text) => void (said.out += text),
    warn: (line) => void (said.err += `${line}\n`),
    readFile: (path) => {
      const found = bytes(path);
      return found ? Promise.resolve(found) : Promise.reject(absent(path));
    },
    writeFile: (path, content) => {
      files.set(path, content.toString());
      return Promise.resolve();
    },
    listFolder: () => Promise.resolve(undefined),
    sizeOf: (path) => Promise.resolve(bytes(path)?.length),
    readInput: () => Promise.resolve(bytes('-') ?? new Uint8Array()),
    shippedFeed: () => Promise.resolve(snapshotJson),
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    now: () => Date.UTC(2026, 10, 22, 13),
    locale: 'en_GB.UTF-8',
    isTerminal: false,
    untilStopped: () => Promise.resolve(),
    ...changes,
  });
  return { code, ...said, files };
}
