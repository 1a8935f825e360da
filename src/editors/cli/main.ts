/** The commands for editors in Node. */
import { commands } from './commands.js';
import { nodeWorld } from './node-world.js';
import { overview } from './overview.js';
import { runCommand } from './run.js';

/** Runs a call; returns the exit code. */
export const runEditors = (args: readonly string[]): Promise<number> =>
  runCommand(commands, overview, args, nodeWorld);
