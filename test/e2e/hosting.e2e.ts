/** The shipped server configuration in a real nginx, header by header. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { ask, type Answer } from '../support/ask.js';
import { runShipped, unpackInto, version } from '../support/kit-package.js';
import { startNginx, type Nginx } from '../support/nginx.js';
import { PAGE, servedFiles, type ServedFile } from '../support/served-files.js';

const [major = ''] = version.split('.');
const full = `/fds/${version}`;
/** Below this, packing costs more than it saves; in bytes. */
const WORTH_PACKING = 1024;

/** What every answer has, whatever it is. */
function assertCommon(answer: Answer, path: string): void {
  assert.deepEqual(answer.all('access-control-allow-origin'), ['*'], path);
  assert.deepEqual(answer.all('access-control-allow-credentials'), [], path);
  assert.equal(answer.one('access-control-expose-headers'), 'ETag, Retry-After', path);
  assert.equal(answer.one('cross-origin-resource-policy'), 'cross-origin', path);
  assert.equal(answer.one('x-content-type-options'), 'nosniff', path);
  assert.equal(answer.one('server'), 'nginx', path);
  assert.deepEqual(answer.all('x-frame-options'), [], path);
  assert.deepEqual(answer.all('set-cookie'), [], path);
}

describe('the shipped nginx configuration', () => {
  let nginx: Nginx;
  let folder = '';
  let unpacked = '';
  let files: readonly ServedFile[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-hosting-'));
    unpacked = await unpackInto(folder);
    nginx = await startNginx();
    await runShipped(join(unpacked, 'deploy/install.sh'), join(nginx.www, 'fds'));
    const chunks = await readdir(join(unpacked, 'fds/chunks'));
    files = servedFiles(chunks.find((name) => name.startsWith('core-')) ?? 'none');
  });
  after(async () => {
    await nginx.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const feedFile = (): string => join(unpacked, 'fds/feed.v1.json');
  const publish = (file: string): Promise<string> =>
    runShipped(join(unpacked, 'deploy/publish-feed.sh'), file, join(nginx.www, 'fds'));

  it('answers 200, packed, with type, caching and validator of each class of file', async () => {
    for (const { name, path, type, cache } of files) {
      const answer = await ask(`${nginx.url}${path}`, { 'Accept-Encoding': 'gzip' });
      assert.equal(answer.status, 200, name);
      assertCommon(answer, path);
      assert.equal(answer.one('content-type'), type, name);
      assert.equal(answer.one('cache-control'), cache, name);
      assert.ok(answer.one('etag'), name);
      assert.equal(Boolean(answer.one('content-security-policy')), type === PAGE, name);
      const plain = await ask(`${nginx.url}${path}`);
      assert.deepEqual(plain.all('content-encoding'), [], name);
      if (plain.body.length < WORTH_PACKING) continue;
      assert.equal(answer.one('content-encoding'), 'gzip', name);
      assert.equal(answer.one('vary'), 'Accept-Encoding', name);
      assert.ok(gunzipSync(answer.body).equals(plain.body), `${name}: two forms, two contents`);
      const tags = [answer, plain].map((each) => each.one('etag'));
      // RFC 9110, 8.8.3.3: two encodings under one strong tag would be mixed up by caches.
      assert.ok(tags[0] !== tags[1] || tags[0]?.startsWith('W/'), `${name}: ${tags.join(' ')}`);
    }
  });

  it('sends the very bytes of the kit, but for the addresses', async () => {
    const versioned = files.filter(({ path }) => path.startsWith(full));
    assert.ok(versioned.length >= 4);
    for (const { path, addressed = false } of versioned) {
      const { body } = await ask(`${nginx.url}${path}`);
      const file = await readFile(join(unpacked, 'fds', path.slice(full.length)));
      assert.equal(body.equals(file), !addressed, path);
    }
  });

  it('answers 304 to who has it, with the same caching', async () => {
    for (const { name, path, cache } of files) {
      for (const encoding of ['gzip', 'identity']) {
        const headers = { 'Accept-Encoding': encoding };
        const tag = (await ask(`${nginx.url}${path}`, headers)).one('etag');
        const answer = await ask(`${nginx.url}${path}`, { ...headers, 'If-None-Match': tag });
        assert.equal(answer.status, 304, name);
        assertCommon(answer, path);
        assert.equal(answer.one('cache-control'), cache, name);
        assert.equal(answer.one('etag')?.replace('W/', ''), tag?.replace('W/', ''), name);
        assert.equal(answer.body.length, 0, name);
      }
    }
  });

  it('answers 404 readably, and lets nobody keep it for long', async () => {
    for (const path of ['/fds/nope.js', `/fds/9.9.9/fds.js`, '/fds/chunks/nope-0.1.0.js']) {
      const answer = await ask(`${nginx.url}${path}`);
      assert.equal(answer.status, 404, path);
      assertCommon(answer, path);
      assert.equal(answer.one('cache-control'), 'public, max-age=60', path);
      assert.match(answer.one('content-type') ?? '', /; charset=utf-8$/);
    }
    for (const path of ['/fds/.link', '/fds/.git/config', '/fds/%2e%2e/deploy/nginx.conf']) {
      assert.equal((await ask(`${nginx.url}${path}`)).status, 404, path);
    }
  });

  it('answers 405 to what would change something, and says what goes', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const { path } of files) {
        const answer = await ask(`${nginx.url}${path}`, {}, method);
        assert.equal(answer.status, 405, `${method} ${path}`);
        assertCommon(answer, path);
        assert.equal(answer.one('allow'), 'GET, HEAD, OPTIONS');
        assert.equal(answer.one('cache-control'), 'no-store');
      }
    }
  });

  it('answers a preflight, and HEAD as GET', async () => {
    for (const { path, type } of files) {
      const asked = { Origin: 'https://portal.example', 'Access-Control-Request-Method': 'GET' };
      const answer = await ask(`${nginx.url}${path}`, asked, 'OPTIONS');
      assert.equal(answer.status, 204, path);
      assertCommon(answer, path);
      assert.equal(answer.one('access-control-allow-methods'), 'GET, HEAD');
      assert.match(answer.one('access-control-allow-headers') ?? '', /If-None-Match/);
      assert.equal(answer.one('access-control-max-age'), '86400');
      const head = await ask(`${nginx.url}${path}`, {}, 'HEAD');
      assert.equal(head.status, 200, path);
      assert.equal(head.one('content-type'), type, path);
      assert.equal(head.body.length, 0, path);
      assert.deepEqual(head.all('access-control-allow-methods'), []);
    }
  });

  it('answers 503 during maintenance, with the time to come back', async () => {
    const flag = join(nginx.www, 'fds/maintenance.on');
    await writeFile(flag, '');
    for (const path of [...files.map((file) => file.path), '/fds/health']) {
      const answer = await ask(`${nginx.url}${path}`);
      assert.equal(answer.status, 503, path);
      assertCommon(answer, path);
      assert.equal(answer.one('retry-after'), '300', path);
      assert.equal(answer.one('cache-control'), 'no-store', path);
    }
    await rm(flag);
    const { status, all } = await ask(`${nginx.url}/fds/feed.v1.json`);
    assert.deepEqual([status, all('retry-after')], [200, []]);
  });

  it('has a health file that no cache keeps', async () => {
    const answer = await ask(`${nginx.url}/fds/health`);
    assert.equal(answer.status, 200);
    assertCommon(answer, 'health');
    assert.equal(answer.one('cache-control'), 'no-store');
    assert.equal(answer.one('content-type'), 'text/plain; charset=utf-8');
    assert.equal(answer.body.toString(), 'ok\n');
  });

  it('allows the pages of the kit frames anywhere and nothing foreign', async () => {
    const policy = (await ask(`${nginx.url}/fds/embed.html`)).one('content-security-policy') ?? '';
    const rules = new Map(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    assert.equal(rules.get('default-src'), "'none'");
    assert.equal(rules.get('script-src'), "'self'");
    assert.equal(rules.get('style-src'), "'self'");
    assert.equal(rules.get('connect-src'), "'self' https:");
    assert.equal(rules.get('frame-ancestors'), '*');
    assert.equal(rules.get('require-trusted-types-for'), "'script'");
    assert.doesNotMatch(policy, /unsafe|data:/);
  });

  it('puts the real address into pages and oEmbed, and nothing that a caller makes up', async () => {
    for (const { path } of files.filter(({ addressed }) => addressed)) {
      const text = (await ask(`${nginx.url}${path}`)).body.toString();
      const base = path.replace(/(embed|oembed)(\/.*|\.html)$/, '');
      assert.doesNotMatch(text, /https:\/\/HOST/, path);
      assert.ok(text.includes(`${nginx.url}${base}`), path);
      const odd = await ask(`${nginx.url}${path}`, { Host: 'x"><script>' });
      assert.doesNotMatch(odd.body.toString(), /x"><script>/, path);
    }
    const page = (await ask(`${nginx.url}/fds/embed/timeline.html`)).body.toString();
    const [, link = ''] = /json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? [];
    const linked = JSON.parse((await ask(link)).body.toString()) as { html: string; type: string };
    assert.equal(linked.type, 'rich');
    assert.ok(linked.html.includes(`${nginx.url}/fds/`), linked.html);
  });

  it('serves the published feed at the floating addresses, and that of a version for ever', async () => {
    const changed = (await readFile(feedFile(), 'utf8')).replace('2026', '2027');
    const file = join(folder, 'neu.json');
    await writeFile(file, changed);
    await publish(file);
    for (const path of ['/fds/feed.v1.json', `/fds/${major}/feed.v1.json`]) {
      assert.equal((await ask(`${nginx.url}${path}`)).body.toString(), changed, path);
    }
    const own = await ask(`${nginx.url}${full}/feed.v1.json`);
    assert.ok(own.body.equals(await readFile(feedFile())));
  });

  it('refuses to publish what is no feed', async () => {
    const file = join(folder, 'kaputt.json');
    const known = (await ask(`${nginx.url}/fds/feed.v1.json`)).body;
    for (const text of [
      '',
      '<html>Wartung</html>',
      '{"version":2}',
      '{"version":1,"projects":[{"id":""}]}',
    ]) {
      await writeFile(file, text);
      await assert.rejects(publish(file), /publish-feed\.sh/, text);
    }
    assert.ok((await ask(`${nginx.url}/fds/feed.v1.json`)).body.equals(known));
    const left = await readdir(join(nginx.www, 'fds'));
    assert.deepEqual(
      left.filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('has had nothing to complain of but what was asked wrongly', () => {
    const complaints = nginx.log().split('\n').filter(Boolean);
    assert.deepEqual(
      complaints.filter((line) => !/No such file|client sent invalid|is not found/.test(line)),
      [],
    );
  });
});
