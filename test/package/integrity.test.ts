/** integrity.json: what portals put into `integrity="…"`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dist, distFiles, readJson } from './dist.js';

const { version, files } = readJson<{ version: string; files: Record<string, string> }>(
  'dist/integrity.json',
);

describe('integrity.json', () => {
  it('is of the version of the package', () => {
    assert.equal(version, readJson<{ version: string }>('package.json').version);
  });

  it('lists every script for browsers, sorted, and nothing else', () => {
    // The program for Node is no script that a page could load.
    const scripts = distFiles('.js').filter((path) => !path.startsWith('cli/'));
    assert.deepEqual(Object.keys(files), scripts);
    assert.ok('fds.js' in files && 'fds.classic.js' in files);
  });

  it('holds the right SHA-384 of each (G22)', () => {
    for (const [path, expected] of Object.entries(files)) {
      const hash = createHash('sha384').update(readFileSync(join(dist, path)));
      assert.equal(expected, `sha384-${hash.digest('base64')}`, path);
    }
  });
});
