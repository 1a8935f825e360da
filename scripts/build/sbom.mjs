// sbom.cdx.json: what is in the kit, as a CycloneDX 1.6 document. Made from the modules that Rollup
// really put into the scripts, and from the files themselves: nobody keeps it by hand. It holds no
// time, and its serial number is a hash of its content, so two builds make the same document.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { kitFiles } from './kit-files.mjs';
import { bundledPackages } from './licences.mjs';

export const SBOM = 'sbom.cdx.json';

const hexOf = (algorithm, content) => createHash(algorithm).update(content).digest('hex');
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** SHA-512 of the package as the registry has it, from the lock file. */
function lockHashes(folder, lock) {
  const path = folder.slice(folder.indexOf('node_modules')).replaceAll('\\', '/');
  const { integrity = '' } = lock.packages[path] ?? {};
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (!base64) throw new Error(`package-lock.json has no SHA-512 of ${path}.`);
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}

function packageComponent(name, folder, lock) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    hashes: lockHashes(folder, lock),
    licenses: [{ license: { id: license } }],
    purl,
  };
}

/** Licences of the data in the kit; everything else is code, under the kit's own. */
const licenceOf = (path) => {
  if (/^feed\.v\d+\.json$|(^|\/)snapshot\/.*\.generated/.test(path)) return 'CC0-1.0';
  return /(^|\/)laender/.test(path) ? 'DL-DE-BY-2.0' : 'EUPL-1.2';
};

function fileComponent(out, path) {
  return {
    type: /\.json$/.test(path) ? 'data' : 'file',
    'bom-ref': `file:${path}`,
    name: path,
    hashes: [{ alg: 'SHA-384', content: hexOf('sha384', readFileSync(join(out, path))) }],
    licenses: [{ license: { id: licenceOf(path) } }],
  };
}

/** An UUID (RFC 9562, version 8) from a hash of `content`. */
function uuidOf(content) {
  const hex = hexOf('sha256', content);
  const variant = ((parseInt(hex[16], 16) & 0b0011) | 0b1000).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** The kit itself, with its two halves: what pages load, and the program for Node. */
function subject({ name, version, description, license }) {
  const half = (ref, part, text) => ({
    type: 'library',
    'bom-ref': ref,
    name: part,
    version,
    description: text,
  });
  return {
    type: 'library',
    'bom-ref': name,
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl: purlOf(name, version),
    components: [
      half('scripts', `${name} scripts`, 'What pages load.'),
      half(
        'program',
        `${name} program`,
        'cli/ and editors/: for data editors, in Node.js and as a page.',
      ),
    ],
  };
}

/**
 * Writes sbom.cdx.json into `out`; run it after everything else.
 *
 * @param scripts Rollup's outputs of what pages load
 * @param program Rollup's outputs of what data editors use: the program for Node, and their page
 */
export function writeSbom(out, scripts, program) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const self = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const component = ([name, folder]) => packageComponent(name, folder, lock);
  const inScripts = [...bundledPackages(scripts)].map(component);
  const inProgram = [...bundledPackages(program)].map(component);
  const packages = new Map([...inScripts, ...inProgram].map((each) => [each['bom-ref'], each]));
  const refs = [...packages.keys()].sort();
  const refsOf = (list) => list.map((each) => each['bom-ref']).sort();
  const files = kitFiles(out).filter((path) => path !== SBOM);
  const content = {
    metadata: { component: subject(self) },
    components: [
      ...refs.map((ref) => packages.get(ref)),
      ...files.map((path) => fileComponent(out, path)),
    ],
    dependencies: [
      { ref: self.name, dependsOn: ['program', 'scripts'] },
      { ref: 'program', dependsOn: refsOf(inProgram) },
      { ref: 'scripts', dependsOn: refsOf(inScripts) },
    ],
  };
  const head = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
  const document = { ...head, serialNumber, version: 1, ...content };
  writeFileSync(join(out, SBOM), `${JSON.stringify(document, null, 2)}\n`);
}
