/** The measured sizes of the page "Betrieb" are those of the kit that is shipped. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { measured } from '../../stories/manual/operations/capacity.js';
import { dist, importScript } from './dist.js';

interface Meter {
  measurePages: (folder: string) => Record<string, { gzip: number }>;
}
/** Headers add to what the files hold, and the server packs less tightly. */
const TOLERANCE = 0.15;

function assertNear(stated: number, bytes: number, what: string): void {
  const hint = `${what}: ${bytes} bytes packed, ${stated} in stories/manual/operations/capacity.ts`;
  assert.ok(Math.abs(stated - bytes) <= TOLERANCE * bytes, hint);
}

describe('the capacity plan', () => {
  it('reckons with the size of the kit', async () => {
    const { measurePages } = await importScript<Meter>('scripts/sizes.mjs');
    const pages = measurePages(dist);
    const page = (name: string): number => pages[name]?.gzip ?? 0;
    assertNear(measured.kitBytes, page('page with four widgets') + page('geometry'), 'kit');
  });

  it('reckons with the size of the feed', () => {
    const feed = readFileSync(join(dist, 'feed.v1.json'));
    assertNear(measured.feedBytes, gzipSync(feed, { level: 9 }).length, 'feed');
  });
});
