/** The program `fds` in Node. */
import { commands } from './commands.js';
import { nodeWorld } from './node-world.js';
import { runCommand } from './run.js';

/** Runs a call; returns the exit code. */
export const runProgram = (args: readonly string[]): Promise<number> =>
  runCommand(commands, args, nodeWorld);
