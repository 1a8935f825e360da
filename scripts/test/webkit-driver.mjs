// WebKitGTK has no headless mode: it needs a screen. This starts a virtual one and the driver, each
// at an address that is free, and ends both with the process.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';

/** A port on this machine that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program that ends when this process does. */
function startHelper(program, args, options) {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill());
  return child;
}

/** Starts Xvfb and returns the display it chose. */
async function startScreen(program) {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const screen = startHelper(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  // The pipe stays open: Xvfb ends when it can't write to it.
  let output = '';
  screen.stdout.setEncoding('utf8').unref();
  return new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdout.on('data', (text) => {
      output += text;
      if (output.includes('\n')) resolve(`:${output.trim()}`);
    });
  });
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds.');
}

/** Starts screen and driver; returns the driver's port. `more` goes to the browser's environment. */
export async function startWebKitDriver({ driver, screen }, more = {}) {
  const display = await startScreen(screen);
  const port = await freePort();
  const env = {
    ...process.env,
    ...more,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  startHelper(driver, [`--port=${port}`], { stdio: 'ignore', env });
  await untilReady(port);
  return port;
}
