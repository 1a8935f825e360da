/**
 * Next.js, as a developer has it: the packed kit is installed beside Next.js, the example is built and
 * started, and a visitor's choice reaches the page. Needs npm's registry and some minutes, so it is no
 * step of `npm test`: `npm run test:next`.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { runNode } from '../frameworks/example.js';
import { clickEntry, waitForChosen, waitForText } from '../frameworks/alive.js';
import { root } from '../package/dist.js';
import { openPage, startBrowser, widgetsReady } from '../support/browser.js';
import { npm, packKit } from '../support/packed-kit.js';

const folder = join(root, '.cache', `next-${process.pid}`);
const program = join(folder, 'node_modules/next/dist/bin/next');
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** What a page of a portal may hold besides: tags, and the modules that have types alone. */
const TAGS = `import 'fds-widgets/jsx';
import 'fds-widgets/tags';

export default function Tags() {
  return <fds-timeline view="list" heading-level={4} />;
}
`;

/** The example in a folder of its own, with the kit as npm brings it. */
function install(): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples/next'), folder, { recursive: true });
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  manifest.dependencies['fds-widgets'] = `file:${packKit(folder).tarball}`;
  writeFileSync(path, JSON.stringify(manifest));
  mkdirSync(join(folder, 'app/tags'));
  writeFileSync(join(folder, 'app/tags/page.tsx'), TAGS);
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('there is no port');
  return address.port;
}

/** Starts what was built; resolves when it answers. */
async function start(port: number): Promise<ChildProcess> {
  const args = [program, 'start', '-p', String(port), '-H', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'pipe' });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (/ready in/i.test(text.toString())) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`next start ended with ${String(code)}`));
    });
  });
  return child;
}

describe('Next.js', () => {
  let browser: Browser;
  let server: ChildProcess | undefined;
  let url = '';
  before(async () => {
    install();
    const { code, output } = await runNode([program, 'build'], folder);
    assert.equal(code, 0, output);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = await start(port);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the tags with attributes and fallback on the server', async () => {
    const html = await (await fetch(url)).text();
    assert.match(html, /<fds-timeline id="alone" land="DE-MV" heading-level="3"><a href=/);
    assert.match(html, /<fds-strategy><fds-leitlinien-matrix heading-level="3"><a href=/);
  });

  it('calls the handler when the page was taken over, and hands over what is set', async () => {
    const { page, troubles } = await openPage(browser);
    await page.goto(url);
    await widgetsReady(page, 3);
    await clickEntry(page, 'G1');
    await waitForText(page, '#choice', 'leitlinie G1');
    await page.click('#choose');
    await waitForChosen(page, 'G2');
    await waitForText(page, '#choice', 'leitlinie G2');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('takes the modules that have types alone, and tags in JSX', async () => {
    const html = await (await fetch(`${url}/tags`)).text();
    assert.match(html, /<fds-timeline view="list" heading-level="4">/);
  });
});
