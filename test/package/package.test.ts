/** The archive for portals (`npm run package`) and its bill of materials (G22, G23, G24). */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Spec } from '@cyclonedx/cyclonedx-library';
import { Ajv, type ValidateFunction } from 'ajv';
import { unzipSync } from 'fflate';
import { collect, pack, packedTime, type KitPackage } from '../support/kit-package.js';
import { dist, distFiles, importScript, readJson, readText } from './dist.js';

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly { license: { id: string } }[];
  readonly hashes: readonly { alg: string; content: string }[];
}
interface Bom {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}
interface Manifest {
  readonly name: string;
  readonly version: string;
}

const manifest = readJson<Manifest>('package.json');
const text = (files: KitPackage['files'], path: string): string =>
  Buffer.from(files.get(path) ?? '').toString();
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('the archive', () => {
  let archive: KitPackage;
  let bytes: Uint8Array;
  before(() => {
    archive = collect(dist);
    bytes = pack(archive.name, archive.files, archive.date);
  });

  it('is the same byte for byte, whatever the order and the time zone (G22)', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const reversed = new Map([...archive.files].reverse());
      assert.equal(sha256(pack(archive.name, reversed, archive.date)), sha256(bytes));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('lies in one folder with the version in its name', () => {
    assert.equal(archive.name, `${manifest.name}-${manifest.version}`);
    const names = Object.keys(unzipSync(bytes));
    assert.deepEqual(names, [...names].sort());
    for (const name of names) {
      assert.ok(name.startsWith(`${archive.name}/`), name);
      assert.match(name, /^[\w./@-]+$/, 'a name that some file system cannot have');
    }
  });

  it('has a sum for every file, and each is right (G22)', () => {
    const sums = text(archive.files, 'SHA256SUMS').trim().split('\n');
    const listed = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
    const paths = [...archive.files.keys()].filter((path) => path !== 'SHA256SUMS');
    assert.deepEqual([...listed.keys()].sort(), paths.sort());
    const unpacked = unzipSync(bytes);
    for (const [path, sum] of listed) {
      const content = unpacked[`${archive.name}/${path}`];
      assert.ok(content && sha256(content) === sum, path);
    }
  });

  it('holds every file of the kit that is not for npm users alone', () => {
    const kit = [...archive.files.keys()].filter((path) => path.startsWith('fds/'));
    const missing = distFiles().filter((path) => !kit.includes(`fds/${path}`));
    const npm =
      /^(define|elements|shared|types)\/|\.d\.ts$|^(index|define|react|jsx|tags|vue)\.js$|^source\.sha256$|^(custom-elements|vscode\.html-custom-data|web-types)\.json$/;
    assert.deepEqual(
      missing.filter((path) => !npm.test(path)),
      [],
    );
    for (const path of ['fds.js', 'fds.classic.js', 'fds.css', 'feed.v1.json', 'integrity.json']) {
      assert.ok(kit.includes(`fds/${path}`), path);
    }
    // A bare import would send a browser to nowhere.
    assert.deepEqual(
      kit.filter((path) => /^fds\/(elements|shared)\//.test(path)),
      [],
    );
  });

  it('keeps what a web server must not run or show out of the kit', () => {
    const kit = [...archive.files.keys()].filter((path) => path.startsWith('fds/'));
    assert.deepEqual(
      kit.filter((path) => /\.(php|sh|conf|htaccess|map|ts)$/.test(path)),
      [],
    );
  });

  it('says its version, and names no placeholder of ours', () => {
    for (const path of ['index.html', 'LIESMICH.txt', 'README.txt']) {
      assert.ok(text(archive.files, path).includes(`fds-widgets ${manifest.version}`), path);
      assert.doesNotMatch(text(archive.files, path), /\{\{/, path);
    }
  });

  it('links from its start page to files that are there', () => {
    const page = text(archive.files, 'index.html');
    const links = [...page.matchAll(/(?:href|src)="(?!https:)([^"?#]+)/g)].map(([, path]) => path);
    assert.ok(links.length > 8);
    assert.deepEqual(
      links.filter((path) => !archive.files.has(path ?? '')),
      [],
    );
  });

  it('gives another content another time, none of them far from the data', () => {
    const times = [...archive.files.values()].map((each) => +packedTime(each, archive.date));
    const day = 86_400_000;
    const end = +new Date(`${archive.date}T23:59:59Z`);
    assert.ok(times.every((time) => time < end && time > end - 17 * day));
    const contents = new Set([...archive.files.values()].map(sha256));
    assert.ok(new Set(times).size > contents.size * 0.98, 'times repeat');
  });

  it('is not made from a kit that is broken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fds-kit-'));
    assert.throws(() => collect(folder), /there is no kit/);
    await rm(folder, { recursive: true });
  });
});

describe('sbom.cdx.json', () => {
  const bom = readJson<Bom>('dist/sbom.cdx.json');
  const packages = bom.components.filter(({ type }) => type === 'library');
  const files = bom.components.filter(({ type }) => type !== 'library');

  /** What CycloneDX's own library validates with. */
  function validator(): ValidateFunction {
    const require = createRequire(import.meta.url);
    const home = join(require.resolve('@cyclonedx/cyclonedx-library/package.json'), '..');
    const schema = (name: string): object =>
      JSON.parse(readFileSync(join(home, 'res/schema', name), 'utf8')) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(
      schema('jsf-0.82.SNAPSHOT.schema.json'),
      'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json',
    );
    ajv.addSchema(
      schema('spdx.SNAPSHOT.schema.json'),
      'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json',
    );
    return ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
  }

  it('is a valid document of a version that CycloneDX knows', () => {
    assert.equal(bom.specVersion, Spec.Version.v1dot6);
    const validate = validator();
    assert.ok(validate(bom), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.ok(!validate({ ...bom, components: [{ name: 'x' }] }), 'the schema refuses nothing');
  });

  it('holds nothing that changes from build to build', () => {
    assert.doesNotMatch(readText('dist/sbom.cdx.json'), /timestamp|\d\d:\d\d:\d\d/);
    assert.match(
      bom.serialNumber,
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('lists what the licence files list, no more and no less (G23)', () => {
    const named = (path: string): string[] =>
      [...readText(path).matchAll(/^-{72}\n\n(\S+) (\S+) \((.+)\)$/gm)].map((found) =>
        found.slice(1, 4).join(' '),
      );
    const byRef = new Map(packages.map((each) => [each['bom-ref'], each]));
    const used = (part: string): string[] =>
      (bom.dependencies.find(({ ref }) => ref === part)?.dependsOn ?? []).map((ref) => {
        const { name = '', version = '', licenses } = byRef.get(ref) ?? {};
        return `${name} ${version} ${licenses?.[0]?.license.id ?? ''}`;
      });
    assert.deepEqual(used('scripts').sort(), named('dist/THIRD-PARTY-LICENSES.txt').sort());
    assert.deepEqual(used('program').sort(), named('dist/cli/THIRD-PARTY-LICENSES.txt').sort());
    const all = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    assert.deepEqual(
      packages.filter((each) => !all.includes(each['bom-ref'])).map(({ name }) => name),
      [],
    );
  });

  it('names each package as the registry does, with the hash of the lock file', () => {
    assert.ok(packages.length > 8);
    const lock = readJson<{ packages: Record<string, { integrity?: string }> }>(
      'package-lock.json',
    );
    for (const { name, version = '', purl, hashes } of packages) {
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      const [hash] = hashes;
      const base64 = Buffer.from(hash?.content ?? '', 'hex').toString('base64');
      const known = Object.values(lock.packages).map(({ integrity }) => integrity);
      assert.ok(hash?.alg === 'SHA-512' && known.includes(`sha512-${base64}`), name);
    }
  });

  it('has the hash of every file of the kit but itself', async () => {
    const { kitFiles } = await importScript<{ kitFiles: (folder: string) => string[] }>(
      'scripts/build/kit-files.mjs',
    );
    const paths = kitFiles(dist).filter((path) => path !== 'sbom.cdx.json');
    assert.deepEqual(
      files.map(({ name }) => name),
      paths,
    );
    for (const { name, hashes } of files) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('hex');
      assert.deepEqual(hashes, [{ alg: 'SHA-384', content: hash }], name);
    }
  });
});
