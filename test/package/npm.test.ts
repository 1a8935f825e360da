/** The package as npm would publish it: what is in it, and what publint and attw say of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
// @ts-expect-error -- a plain script without types; its function is used as documented there
import { kitFiles } from '../../scripts/build/kit-files.mjs';
import { packKit } from '../support/packed-kit.js';
import { dist, distFiles, readJson, readText } from './dist.js';

const folder = mkdtempSync(join(tmpdir(), 'fds-npm-'));

/** What a TypeScript program does not import: style sheets, pages, data, and a program for Node. */
const noModules = ['./fds.css', './cli/fds.js', /\.(html|json)$/, /^\.\/(static|embed|oembed)\//];

/** Packed files that `exports`, `bin` and the like name. */
function entriesOf(packed: ReadonlySet<string>): string[] {
  const { files, sideEffects, ...fields } = readJson<Record<string, unknown>>('package.json');
  assert.ok(files && sideEffects);
  const named = JSON.stringify(fields).match(/(?<=")(\.\/)?dist\/[^"]+(?=")/g) ?? [];
  return named.flatMap((name) => {
    const [head = '', tail] = name.replace(/^\.\//, '').split('*');
    if (tail === undefined) return packed.has(head) ? [head] : [];
    return [...packed].filter((path) => path.startsWith(head) && path.endsWith(tail));
  });
}

/** Files of a web server. */
const servedPaths = (): string[] =>
  (kitFiles as (folder: string) => string[])(dist).map((path) => `dist/${path}`);

/** Modules to which a script or a declaration leads, and the declaration beside a script. */
function leadsTo(path: string): string[] {
  if (!/\.(js|d\.ts)$/.test(path)) return [];
  const isDeclaration = path.endsWith('.d.ts');
  const { importedFiles } = ts.preProcessFile(readText(path), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName))
    .map((target) => (isDeclaration ? target.replace(/\.js$/, '.d.ts') : target));
}

describe('the npm package', () => {
  let tarball: Buffer;
  let paths: string[] = [];
  before(() => {
    const packed = packKit(folder);
    tarball = readFileSync(packed.tarball);
    paths = [...packed.paths];
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('holds the built files, licences and texts for its readers, and nothing else', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    const allowed =
      /^(CHANGELOG\.md|LICENSE|LICENSES\/[\w.-]+\.txt|(README|SECURITY)\.md|package\.json|docs\/widgets\.png|src\/geo\/source\/NOTICE\.md)$/;
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

  it('holds of dist/ only what a user can import or serve', () => {
    const packed = new Set(paths.filter((path) => path.startsWith('dist/')));
    const open = new Set([...entriesOf(packed), ...servedPaths()]);
    for (const path of open) for (const next of leadsTo(path)) open.add(next);
    assert.deepEqual(
      [...packed].filter((path) => !open.has(path)),
      [],
    );
    assert.ok([...packed].some((path) => path.startsWith('dist/types/')));
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
    for (const name of ['.', './define', './tags', './jsx', './vue', './react', './fds.js']) {
      assert.ok(checked.includes(name), name);
    }
  });

  it('links from its README to nothing that it lacks', () => {
    const prose = readText('README.md').replace(/^ *```[^]*?^ *```$|`[^`\n]+`/gm, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
    const targets = links.map(([, a, b]) => (a ?? b ?? '').replace(/#.*$/, ''));
    const local = targets.filter((path) => path && !/^[a-z]+:/.test(path) && !path.startsWith('/'));
    assert.ok(targets.length > 5 && local.length > 3);
    const dead = local.filter((path) => {
      const name = path.replace(/^\.\//, '').replace(/\/$/, '');
      return !paths.some((each) => each === name || each.startsWith(`${name}/`));
    });
    assert.deepEqual(dead, []);
  });

  it('says where its home is, by a name that is reserved until there is one', () => {
    const { repository, homepage, bugs } = readJson<Record<string, unknown>>('package.json');
    const [, url] = /^url: '(.+)'$/m.exec(readText('publiccode.yml')) ?? [];
    assert.ok(url);
    assert.deepEqual(repository, { type: 'git', url: `git+${url}` });
    const home = url.replace(/\.git$/, '');
    assert.equal(homepage, `${home}#readme`);
    assert.deepEqual(bugs, { url: `${home}/issues` });
  });
});

/** Names of the packages that a script imports, at once or later. */
function importsOf(code: string): string[] {
  const names: string[] = [];
  JSON.stringify(parseAst(code), (_key, node: unknown) => {
    const { type, source } = (node ?? {}) as { type?: string; source?: { value?: unknown } };
    const isImport = /^(Import|Export)/.test(type ?? '');
    if (isImport && typeof source?.value === 'string') names.push(source.value);
    // JSON has no place for these numbers of a script.
    return typeof node === 'bigint' ? undefined : node;
  });
  return names.filter((name) => !name.startsWith('.'));
}

describe('installing the package', () => {
  interface Locked {
    readonly dependencies?: Record<string, string>;
    readonly peerDependencies?: Record<string, string>;
    readonly peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  }
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');

  /** Everything that npm brings along, by the lock file. */
  function brought(): string[] {
    const names = new Set<string>();
    const visit = ({ dependencies, peerDependencies, peerDependenciesMeta }: Locked): void => {
      const peers = Object.keys(peerDependencies ?? {}).filter(
        (name) => !peerDependenciesMeta?.[name]?.optional,
      );
      for (const name of [...Object.keys(dependencies ?? {}), ...peers]) {
        if (names.has(name)) continue;
        names.add(name);
        const locked = packages[`node_modules/${name}`];
        assert.ok(locked, `package-lock.json has no ${name}`);
        visit(locked);
      }
    };
    visit(readJson<Locked>('package.json'));
    return [...names].sort();
  }

  it('brings Lit, and nothing else', () => {
    assert.deepEqual(brought(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('is enough for every script of the npm edition: no other package is imported', () => {
    const { dependencies, peerDependencies } = readJson<Required<Locked>>('package.json');
    const known = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    const scripts = distFiles('.js').filter((path) =>
      /^(define|elements|shared)\/|^(define|index|react|jsx|tags|vue)\.js$/.test(path),
    );
    assert.ok(scripts.includes('shared/d3.js') && scripts.includes('react.js'));
    for (const path of scripts) {
      for (const name of importsOf(readText(`dist/${path}`))) {
        const owner = name.split('/').slice(0, name.startsWith('@') ? 2 : 1);
        assert.ok(known.includes(owner.join('/')), `${path} imports ${name}`);
      }
    }
  });

  it('lets a page have Lit and React once: they are imported, not brought along', () => {
    const scripts = distFiles('.js').filter((path) => path.startsWith('shared/'));
    const code = scripts.map((path) => readText(`dist/${path}`)).join('\n');
    assert.match(code, /from 'lit'/);
    assert.match(code, /from 'react'/);
    assert.doesNotMatch(code, /litHtmlVersions|reactiveElementVersions/);
  });
});
