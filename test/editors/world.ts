/** The program in a folder of its own, with what it says written down. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/editors/cli/commands.js';
import type { EditorsWorld } from '../../src/editors/cli/command.types.js';
import { nodeWorld } from '../../src/editors/cli/node-world.js';
import { runCommand } from '../../src/editors/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone after the test, and the program in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'fds-editors-'));

  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs a call; on 28 November 2026 at noon, in German, unless `changes` says otherwise. */
  async fds(args: readonly string[], changes: Partial<EditorsWorld> = {}): Promise<Outcome> {
    const said = { out: '', err: '' };
    const world: EditorsWorld = {
      ...nodeWorld,
      print: (text) => void (said.out += text),
      warn: (line) => void (said.err += `${line}\n`),
      now: () => Date.UTC(2026, 10, 28, 12),
      locale: 'de_DE.UTF-8',
      isTerminal: false,
      ...changes,
    };
    const code = await runCommand(commands, args, world);
    return { code, ...said };
  }
}
