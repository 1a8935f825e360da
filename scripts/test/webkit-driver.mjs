// WebKitGTK has no headless mode: it needs a screen. This starts a virtual one and the driver, each
// at an address that is free, and ends both with the process.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { startHelper, startScreen } from './screen.mjs';

/** A port on this machine that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
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
