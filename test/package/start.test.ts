/** `npm start` on a fresh clone: it shows what is in dist/ before any package is there. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { root } from './dist.js';

/** What a clone holds: all files but those that git leaves out, packages among them. */
function copyAsCloned(folder: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
  const kept = new Set(files.filter(Boolean).map((file) => join(root, file)));
  const folders = new Set([root]);
  for (const file of kept) {
    for (let at = join(file, '..'); !folders.has(at); at = join(at, '..')) folders.add(at);
  }
  const filter = (path: string): boolean => kept.has(path) || folders.has(path);
  cpSync(root, folder, { recursive: true, filter });
}

/** A port that is free; the demo takes the next one as well, which is free most likely. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

/** No registry answers here, so that nothing is installed meanwhile. */
const offline = {
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
  npm_config_offline: 'true',
};

describe('npm start before the packages are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fds-clone-'));
  let demo: ChildProcess;
  const lines: string[] = [];

  /** Waits for a line that the program prints. */
  async function line(expected: RegExp): Promise<string> {
    for (;;) {
      const found = lines.find((each) => expected.test(each));
      if (found !== undefined) return found;
      assert.equal(demo.exitCode, null, lines.join('\n'));
      await Promise.race([once(demo, 'said'), once(demo, 'close')]);
    }
  }

  before(async () => {
    copyAsCloned(folder);
    const PORT = await freePort();
    const env = { ...process.env, ...offline, npm_config_cache: join(folder, '.npm'), PORT };
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    demo = spawn(process.execPath, ['scripts/start.mjs'], { cwd: folder, env, stdio: [...stdio] });
    for (const stream of [demo.stdout, demo.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (text) => {
        lines.push(text);
        demo.emit('said');
      });
    }
  });
  after(async () => {
    if (demo.exitCode === null) {
      demo.kill('SIGTERM');
      await once(demo, 'close');
    }
    rmSync(folder, { recursive: true });
  });

  it('shows the page with the kit, and says that packages are missing', async () => {
    const portal = (await line(/^The portal page/)).split(/\s+/)[3] ?? '';
    const page = await fetch(portal);
    assert.equal(page.status, 200);
    const [, script = ''] = /<script type="module" src="([^"]+)/.exec(await page.text()) ?? [];
    assert.equal((await fetch(new URL(script, portal))).status, 200, script);
    await line(/The packages could not be installed/);
    assert.equal((await fetch(portal)).status, 200);
    const storybook = await fetch(`${portal}storybook/`);
    assert.match(await storybook.text(), /could not be installed/);
  });
});
