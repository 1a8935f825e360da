/** How much a page loads, to the byte. Run `npm run size:update` after a change that is meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dist, importScript, readJson } from './dist.js';

interface Size {
  raw: number;
  brotli: number;
}
type Sizes = Record<string, Size>;
interface Meter {
  measureFiles: (folder: string) => Sizes;
  measurePages: (folder: string) => Sizes;
}

const recorded = readJson<{ brotli: string; pages: Sizes; files: Sizes }>('test/package/size.json');
const { measureFiles, measurePages } = await importScript<Meter>('scripts/sizes.mjs');
const KB = 1024;

/** Upper limits in bytes, brotli. Raising one is a decision for the changelog. */
const budgets: Record<string, number> = {
  'page with four widgets': 74.25 * KB,
  'matrix alone': 43.25 * KB,
  geometry: 12 * KB,
  'first data of the matrix': 8 * KB,
  'first data of four widgets': 20 * KB,
};

function compare(actual: Sizes, expected: Sizes): void {
  assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort());
  for (const [name, { raw, brotli }] of Object.entries(actual)) {
    const hint = `${name} has changed; if that is meant: npm run size:update`;
    assert.equal(raw, expected[name]?.raw, hint);
    if (process.versions['brotli'] === recorded.brotli) {
      assert.equal(brotli, expected[name]?.brotli, hint);
    }
  }
}

describe('the size of the kit', () => {
  const pages = measurePages(dist);
  const files = measureFiles(dist);

  it('is written down for every script', () => {
    compare(files, recorded.files);
  });
  it('is written down for typical pages', () => {
    compare(pages, recorded.pages);
  });
  it('of fds.js is at most 2.25 KB', () => {
    assert.ok((files['fds.js']?.brotli ?? Infinity) <= 2.25 * KB);
  });
  it('comes in few files, each worth its request', () => {
    const chunks = Object.entries(files).filter(([name]) => name.startsWith('chunks/'));
    assert.ok(chunks.length > 0 && chunks.length <= 35, `${chunks.length} files`);
    const tiny = chunks.filter(([, { brotli }]) => brotli < 1000).map(([name]) => name);
    assert.deepEqual(tiny, []);
  });
  for (const [name, limit] of Object.entries(budgets)) {
    it(`of ${name} is at most ${limit / KB} KB`, () => {
      const { brotli = Infinity } = pages[name] ?? {};
      assert.ok(brotli > 0 && brotli <= limit, `${brotli} of ${limit} bytes`);
    });
  }
});
