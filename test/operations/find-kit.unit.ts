/** Which kit `npm start` shows: dist/ at once, and another only where the source has changed. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { importScript } from '../package/dist.js';

interface Finder {
  findKit: (options: {
    folders: string[];
    current: string;
  }) => { folder: string; isCurrent: boolean } | undefined;
}
interface Source {
  sourceHash: (base?: string) => string;
  hashOfKit: (folder: string) => string;
}
const { findKit } = await importScript<Finder>('scripts/find-kit.mjs');
const { sourceHash, hashOfKit } = await importScript<Source>('scripts/build/source.mjs');

describe('the kit to begin with', () => {
  const base = mkdtempSync(join(tmpdir(), 'fds-kits-'));
  after(() => {
    rmSync(base, { recursive: true });
  });
  const kit = (name: string, hash?: string): string => {
    const folder = join(base, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'fds.js'), '');
    if (hash) writeFileSync(join(folder, 'source.sha256'), `${hash}\n`);
    return folder;
  };
  const [dist, built, unknown] = [kit('dist', 'old'), kit('built', 'new'), kit('unknown')];
  const none = join(base, 'none');

  it('is dist/ where it is what the source makes', () => {
    const found = findKit({ folders: [dist, built], current: 'old' });
    assert.deepEqual(found, { folder: dist, isCurrent: true });
  });
  it('is one built before where dist/ is older than the source', () => {
    const found = findKit({ folders: [dist, built], current: 'new' });
    assert.deepEqual(found, { folder: built, isCurrent: true });
  });
  it('is dist/ all the same while a new one is being built', () => {
    for (const folders of [
      [dist, built],
      [dist, none],
    ]) {
      const found = findKit({ folders, current: 'newest' });
      assert.deepEqual(found, { folder: dist, isCurrent: false });
    }
    const found = findKit({ folders: [unknown], current: 'newest' });
    assert.deepEqual(found, { folder: unknown, isCurrent: false });
  });
  it('is none where there is none', () => {
    assert.equal(findKit({ folders: [none], current: 'new' }), undefined);
  });
});

describe('the hash of the source', () => {
  const base = mkdtempSync(join(tmpdir(), 'fds-source-'));
  after(() => {
    rmSync(base, { recursive: true });
  });
  mkdirSync(join(base, 'src'));
  const write = (path: string, text: string): void => {
    writeFileSync(join(base, path), text);
  };

  it('follows every file of the source, and nothing else', () => {
    write('src/a.ts', 'one\n');
    const first = sourceHash(base);
    write('README.md', 'text');
    write('src/made.generated.ts', 'text');
    assert.equal(sourceHash(base), first);
    write('src/a.ts', 'two\n');
    const second = sourceHash(base);
    assert.notEqual(second, first);
    write('src/b.ts', '');
    assert.notEqual(sourceHash(base), second);
  });
  it('is the same with the line ends of Windows', () => {
    write('src/a.ts', 'one\ntwo\n');
    const first = sourceHash(base);
    write('src/a.ts', 'one\r\ntwo\r\n');
    assert.equal(sourceHash(base), first);
  });
  it('is in no kit that was never built', () => {
    assert.equal(hashOfKit(base), '');
  });
});
