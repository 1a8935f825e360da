/** `fds serve`: what the preview shows, that it follows every save, and that it keeps to itself. */
import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { utils, write } from '@e965/xlsx/xlsx.mjs';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { Desk, type Outcome } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(desk.path(name), content);
  return desk.path(name);
};
const feedText = (changes: JsonObject = {}): string => JSON.stringify(smallFeed(changes));

let address = '';
let stop = (): void => undefined;
let ended: Promise<Outcome> | undefined;

/** Starts the preview on any port; it goes on until the test ends. */
async function serve(...args: readonly string[]): Promise<void> {
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  await new Promise<void>((resolve, reject) => {
    ended = desk.fds(['serve', ...args, '--port', '0'], {
      untilStopped: () => stopped,
      print: (text) => {
        address = text.trim();
        resolve();
      },
    });
    ended.then(({ err }) => {
      reject(new Error(err));
    }, reject);
  });
}

async function get(
  path: string,
): Promise<{ readonly status: number; readonly body: string; readonly headers: Headers }> {
  const answer = await fetch(new URL(path, address));
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
}

/** Resolves at the next state that the server tells, after `change` has been made. */
async function nextState(change: () => void): Promise<void> {
  const answer = await fetch(new URL('/events', address));
  const reader = answer.body!.getReader();
  let told = '';
  let isChanged = false;
  for (;;) {
    const { value } = await reader.read();
    told += new TextDecoder().decode(value);
    // The first line says that the server listens.
    if (!isChanged && told.includes('here')) {
      isChanged = true;
      change();
    }
    if (told.includes('event: state')) break;
  }
  await reader.cancel();
}

beforeEach(() => {
  ended = undefined;
});
afterEach(async () => {
  stop();
  await ended;
});

describe('fds serve', () => {
  it('shows all widgets, what is wrong, and what has changed since the published feed', async () => {
    const published = save('published.json', feedText());
    await serve(
      save(
        'feed.json',
        feedText({ topics: [{ id: 'data', title: 'Daten <neu>' }], projects: 'x' }),
      ),
      '--published',
      published,
    );
    const { body, headers } = await get('/');
    for (const name of [
      'filter',
      'strategy-pyramid',
      'leitlinien-matrix',
      'project-map',
      'timeline',
      'project-list',
      'details',
    ]) {
      assert.ok(body.includes(`<fds-${name}></fds-${name}>`), name);
    }
    assert.match(body, /since="2026-11-20"/);
    assert.match(body, /<li class="error"><strong>Fehler:<\/strong>/);
    assert.match(body, /<mark>geändert<\/mark> <a href="#fds=topic:data">Daten &lt;neu&gt;<\/a>/);
    assert.match(
      headers.get('content-security-policy') ?? '',
      /default-src 'none'; script-src 'self'/,
    );
    assert.equal(
      (await get('/feed.v1.json')).body,
      feedText({ topics: [{ id: 'data', title: 'Daten <neu>' }], projects: 'x' }),
    );
    assert.match((await get('/report.html')).body, /Prüfbericht: feed\.json/);
    assert.match((await get('/difference.html')).body, /<h2>Schwerpunktthemen \(2\)<\/h2>/);
    assert.equal(
      (await get('/kit/fds.js')).headers.get('content-type'),
      'text/javascript; charset=utf-8',
    );
  });

  it('follows every save, also by rename, and keeps the last feed where one cannot be read', async () => {
    const path = save('live.json', feedText());
    await serve(path);
    await nextState(() => {
      save('live.json', feedText({ title: 'Zweite' }));
    });
    assert.match((await get('/feed.v1.json')).body, /Zweite/);
    await nextState(() => {
      renameSync(save('next.json', feedText({ title: 'Dritte' })), path);
    });
    assert.match((await get('/feed.v1.json')).body, /Dritte/);
    await nextState(() => {
      save('live.json', '{"version":');
    });
    assert.match((await get('/feed.v1.json')).body, /Dritte/);
    assert.match((await get('/')).body, /Kein JSON/);
  });

  it('reads workbooks, with what the import has to say', async () => {
    const workbook = (title: string, status: string): Uint8Array => {
      const book = utils.book_new();
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ['Titel', 'Stand'],
          [title, status],
        ]),
        'Vorhaben',
      );
      return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    };
    await serve(save('book.xlsx', workbook('Eins', 'leuft')));
    assert.match((await get('/')).body, /Vorhaben!B2 \(Stand\): „leuft“/);
    await nextState(() => {
      save('book.xlsx', workbook('Zwei', 'läuft'));
    });
    assert.match(
      (await get('/feed.v1.json')).body,
      /"id":"zwei","title":"Zwei","status":"running"/,
    );
    await nextState(() => {
      save('book.xlsx', 'kaputt');
    });
    const { body } = await get('/');
    assert.match(body, /<p role="alert" class="error">.*beschädigt/);
    assert.match((await get('/feed.v1.json')).body, /Zwei/);
  });

  it('answers on this machine alone, by its own names, and from its own folder', async () => {
    await serve(save('feed.json', feedText()));
    const { port, hostname } = new URL(address);
    assert.equal(hostname, '127.0.0.1');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        { host: hostname, port, path: '/', headers: { host: `evil.example:${port}` } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    assert.equal(status, 421);
    for (const path of [
      '/kit/..%2fpackage.json',
      '/kit/%2e%2e/package.json',
      '/kit//etc/passwd',
      '/kit/cli',
      '/x',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('says in one sentence what it cannot do', async () => {
    assert.equal((await desk.fds(['serve'])).code, 2);
    assert.equal((await desk.fds(['serve', save('feed.json', feedText()), '--port', 'x'])).code, 2);
    await serve(save('feed.json', feedText()));
    const { code, err } = await desk.fds([
      'serve',
      desk.path('feed.json'),
      '--port',
      new URL(address).port,
    ]);
    assert.equal(code, 1);
    assert.match(err, /ist belegt/);
  });
});
