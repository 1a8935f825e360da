/** The real nginx with the configuration that we ship, in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// @ts-expect-error -- a plain script without types
import { findBrowsers } from '../../scripts/browsers.mjs';

const DEPLOY = new URL('../../deploy/', import.meta.url);
const LISTEN = 'listen 127.0.0.1:8080;';

/** A running nginx. */
export interface Nginx {
  readonly url: string;
  /** Its document root; `fds/` in it is what is served. */
  readonly www: string;
  /** What it has complained of. */
  readonly log: () => string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    try {
      await fetch(url);
      return true;
    } catch {
      // The server says nothing when it is there: it is asked again, until it answers or time is over.
      // eslint-disable-next-line no-restricted-syntax
      await pause(50);
    }
  }
  return false;
}

/**
 * Starts nginx with deploy/nginx.conf; nothing in it is changed but the port.
 *
 * @param change further changes to that file's text, say to include the rules in another server
 */
export async function startNginx(change = (text: string): string => text): Promise<Nginx> {
  const { nginx } = (findBrowsers as () => { nginx?: string })();
  if (!nginx) throw new Error('no nginx found; run npm test, which installs it');
  const folder = await mkdtemp(join(tmpdir(), 'fds-nginx-'));
  const www = join(folder, 'www');
  await mkdir(join(www, 'fds'), { recursive: true });
  // Browsers ask every server for it and complain of a 404.
  await writeFile(join(www, 'favicon.ico'), '');
  await cp(DEPLOY, join(folder, 'deploy'), { recursive: true });
  const config = join(folder, 'deploy/nginx.conf');
  const text = await readFile(config, 'utf8');
  if (text.split(LISTEN).length !== 2) throw new Error(`nginx.conf does not say "${LISTEN}" once`);
  const port = await freePort();
  await writeFile(config, change(text.replace(LISTEN, `listen 127.0.0.1:${port};`)));
  // As root its workers would be somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const child = spawn(
    nginx,
    ['-p', folder, '-c', config, '-e', 'stderr', '-g', `daemon off;${user}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  if (!(await answers(`${url}/fds/health`, child))) {
    await stop();
    throw new Error(`nginx did not start:\n${log}`);
  }
  return { url, www, log: () => log, stop };
}
