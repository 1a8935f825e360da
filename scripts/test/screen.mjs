// A virtual screen for browsers and readers that need one; it ends with the process.
import { spawn } from 'node:child_process';

/** Starts a program that ends when this process does. */
export function startHelper(program, args, options) {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill());
  return child;
}

/** Starts Xvfb and returns the display it chose. */
export async function startScreen(program) {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const screen = startHelper(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  // The pipe stays open: Xvfb ends when it can't write to it.
  let output = '';
  screen.stdout.setEncoding('utf8').unref();
  return new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdout.on('data', (text) => {
      output += text;
      if (!output.includes('\n')) return;
      // From here on it is no reason to go on for a program that has done its work.
      screen.unref();
      resolve(`:${output.trim()}`);
    });
  });
}
