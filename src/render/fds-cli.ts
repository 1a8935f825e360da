/** Entry of the program `fds` for Node: its commands stand in `src/editors/cli/commands.ts`. */
import { runProgram } from '../editors/cli/main.js';

// `fds … | head` closes the pipe early, which is no fault.
process.stdout.on('error', () => process.exit());
// Messages that nobody reads are none either: the work goes on, and its result counts.
process.stderr.on('error', () => undefined);

// No `await` at the top level: the chunks with the elements import from this very file, and would wait
// for it as it would for them.
void runProgram(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
