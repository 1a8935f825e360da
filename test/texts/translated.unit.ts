import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { translated } from '../../src/texts/translated.js';
import { Languages, languages } from '../../src/texts/languages.js';

type Texts = Readonly<Record<string, unknown>>;

/** Languages of which the test decides whether they can be had. */
function trial() {
  const seen = { fetches: 0, isOnline: true, taken: [] as Texts[] };
  const own = new Languages(
    () => {
      seen.fetches += 1;
      return seen.isOnline ? Promise.resolve({ a: 1 }) : Promise.reject(new Error('offline'));
    },
    (texts) => seen.taken.push(texts),
  );
  return { own, seen };
}

describe('Languages', () => {
  it('have German at once, and fetch English once, for all who ask', async () => {
    const { own, seen } = trial();
    assert.equal(own.isAwaited('de'), false);
    assert.equal(own.isAwaited('en'), true);
    await own.load('de');
    assert.equal(seen.fetches, 0);
    await Promise.all([own.load('en'), own.load('en')]);
    await own.load('en');
    assert.equal(seen.fetches, 1);
    assert.deepEqual(seen.taken, [{ a: 1 }]);
    assert.equal(own.isAwaited('en'), false);
  });

  it('are awaited until they are there', async () => {
    const { own } = trial();
    const loading = own.load('en');
    assert.equal(own.isAwaited('en'), true);
    await loading;
    assert.equal(own.isAwaited('en'), false);
  });

  it('are not shown where they cannot be fetched, and are tried again', async () => {
    const { own, seen } = trial();
    seen.isOnline = false;
    await own.load('en');
    assert.equal(own.isAwaited('en'), false);
    assert.equal(own.canShow('en'), false);
    assert.equal(own.canShow('de'), true);
    seen.isOnline = true;
    await own.retry();
    assert.equal(own.canShow('en'), true);
    await own.retry();
    assert.equal(seen.fetches, 2);
  });
});

const folder = new URL('../../src/texts/', import.meta.url);
const names = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index')
    .sort();

/** All code but the texts themselves. */
function sources(folders: readonly string[]): string {
  return folders
    .flatMap((each) => {
      const base = new URL(`../../${each}/`, import.meta.url);
      return readdirSync(base, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.ts$/.test(path) && !/^texts\/(de|en)\/|\/?test\//.test(path))
        .map((path) => readFileSync(new URL(path, base), 'utf8'));
    })
    .join('\n');
}

describe('texts', () => {
  before(() => languages.load('en'));

  it('stand in files of the same names in both languages, and each is in the index', async () => {
    assert.deepEqual(names('en'), names('de'));
    assert.deepEqual(Object.keys(await import('../../src/texts/en/index.js')).sort(), names('de'));
  });

  it('are asked for by the name of their file, and come in English from there', async () => {
    for (const name of names('de')) {
      const url = new URL(`de/${name}.ts`, folder);
      assert.match(readFileSync(url, 'utf8'), new RegExp(`translated\\('${name}', de\\)`), name);
      const exported = Object.values((await import(url.href)) as object) as {
        de: unknown;
        en: unknown;
      }[];
      assert.equal(exported.length, 1, name);
      assert.notEqual(exported[0]?.en, exported[0]?.de, name);
    }
  });

  it('are all said somewhere', async () => {
    const code = sources(['src', 'doctor', 'assistant', 'editors']);
    for (const name of names('de')) {
      const [texts] = Object.values(
        (await import(new URL(`de/${name}.ts`, folder).href)) as Record<string, { de: object }>,
      );
      for (const key of Object.keys(texts?.de ?? {})) {
        assert.ok(new RegExp(`\\b${key}\\b`).test(code), `nobody says ${name}.${key}`);
      }
    }
  });

  it('are German as long as English is not there', () => {
    const unknown = translated('no-such-file', 'Ziel');
    assert.deepEqual([unknown.de, unknown.en], ['Ziel', 'Ziel']);
  });
});
