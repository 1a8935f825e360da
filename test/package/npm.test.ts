/** The package as npm would publish it: what is in it, and what publint and attw say of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { readJson, root } from './dist.js';

interface Packed {
  readonly filename: string;
  readonly files: readonly { path: string }[];
}
const folder = mkdtempSync(join(tmpdir(), 'fds-npm-'));

/** Packs as `npm publish` would, without a script of the package. */
function pack(): Packed {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync(npm, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as Packed[];
  assert.ok(packed);
  return packed;
}

/** What a TypeScript program does not import: style sheets, pages, data, and a program for Node. */
const noModules = ['./fds.css', './cli/fds.js', /\.(html|json)$/, /^\.\/(static|embed|oembed)\//];

describe('the npm package', () => {
  let tarball: Buffer;
  let paths: string[] = [];
  before(() => {
    const { filename, files } = pack();
    tarball = readFileSync(join(folder, filename));
    paths = files.map(({ path }) => path);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('holds the built files, licences and texts for its readers, and nothing else', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    const allowed = /^(CHANGELOG\.md|LICENSE|LICENSES\/[\w.-]+\.txt|README\.md|package\.json)$/;
    assert.deepEqual(
      others.filter((path) => !allowed.test(path)),
      [],
    );
    for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json']) {
      assert.ok(paths.includes(path), path);
    }
  });

  it('holds no tests, no sources, no maps', () => {
    const unwanted = /\.map$|\.(test|unit|element|e2e|stories)\.|(?<!\.d)\.tsx?$/;
    assert.deepEqual(
      paths.filter((path) => unwanted.test(path)),
      [],
    );
  });

  it('holds every file that package.json names', () => {
    const { files, ...fields } = readJson<Record<string, unknown>>('package.json');
    assert.ok(files);
    const named = JSON.stringify(fields).match(/(?<=")(\.\/)?dist\/[^"]+(?=")/g) ?? [];
    assert.ok(named.length > 20);
    for (const name of named) {
      const [head = '', tail = ''] = name.replace(/^\.\//, '').split('*');
      const isThere = (path: string): boolean =>
        name.includes('*') ? path.startsWith(head) && path.endsWith(tail) : path === head;
      assert.ok(paths.some(isThere), `${name} is not packed`);
    }
  });

  it('pleases publint: not one message', async () => {
    const { buffer, byteOffset, byteLength } = tarball;
    const data = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: data }, strict: true });
    assert.deepEqual(messages, []);
  });

  it('has types for every module, as attw finds for ESM and for bundlers', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      excludeEntrypoints: noModules,
    });
    assert.ok(result.types);
    // An ES module is what `require` gets, too, which Node 20.20 can load (`cjs-resolves-to-esm`). The
    // oldest way to resolve ("node10") knows no `exports`; TypeScript 6 has given it up.
    const problems = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && /^node(10|16-cjs)$/.test(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
    const checked = Object.keys(result.entrypoints);
    for (const name of ['.', './define', './tags', './jsx', './vue', './fds.js']) {
      assert.ok(checked.includes(name), name);
    }
  });
});
