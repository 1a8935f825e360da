// What is in the archive. The kit lies in a folder of its own, fds/: that one goes onto the web server,
// and nothing else, above all not the PHP files of the CMS.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrityOf, listFiles } from '../build/integrity.mjs';
import { kitFiles } from '../build/kit-files.mjs';
import { SBOM } from '../build/sbom.mjs';
import { root } from '../paths.mjs';

/** Folders and files of the repository that are packed as they are. */
const folders = ['cms', 'deploy', 'LICENSES'];
const documents = ['CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'support.json'];
/** Start page and read-me files: text with `{{VERSION}}`. */
const own = fileURLToPath(new URL('files/', import.meta.url)).replace(/[\\/]$/, '');

const isHidden = (path) => path.split('/').some((name) => name.startsWith('.'));
/** The tests of the recipes; nobody installs them. */
const isTest = (path) => path.startsWith('test/');

function folderFiles(folder, prefix, paths = listFiles(folder)) {
  return paths
    .filter((path) => !isHidden(path) && !isTest(path))
    .map((path) => [`${prefix}${path}`, readFileSync(join(folder, path))]);
}

/** Throws unless the kit is whole, and of the version that package.json says. */
function assertSound(kit, version) {
  const file = join(kit, 'integrity.json');
  if (!existsSync(file)) throw new Error(`there is no kit in ${kit}: run \`npm run build\`.`);
  const integrity = JSON.parse(readFileSync(file, 'utf8'));
  if (integrity.version !== version) {
    throw new Error(
      `the kit is ${integrity.version}, package.json says ${version}: build it anew.`,
    );
  }
  for (const [path, hash] of Object.entries(integrity.files)) {
    if (!existsSync(join(kit, path)) || integrityOf(join(kit, path)) !== hash) {
      throw new Error(`${path} is not what integrity.json says: build the kit anew.`);
    }
  }
}

/** Lines for `sha256sum --check`. */
function checkSums(files) {
  const sum = (content) => createHash('sha256').update(content).digest('hex');
  return files.map(([path, content]) => `${sum(content)}  ${path}\n`).join('');
}

/** Whoever takes the archive need not look up the hash of the frozen edition: it stands in the recipe. */
function withHash([path, content], kit) {
  if (path !== 'cms/plain/pinned.html') return [path, content];
  const hash = integrityOf(join(kit, 'fds.classic.js'));
  return [path, Buffer.from(String(content).replaceAll('sha384-HASH', hash))];
}

/**
 * What the archive holds: `{ name, date, files }`: the content of each file by its path, and the day of
 * the shipped data.
 *
 * @param kit folder of a finished build
 * @throws where the kit is not whole
 */
export function packageFiles(kit) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assertSound(kit, version);
  const texts = folderFiles(own, '').map(([path, content]) => [
    path,
    Buffer.from(String(content).replaceAll('{{VERSION}}', version)),
  ]);
  const files = [
    ...folderFiles(kit, 'fds/', kitFiles(kit)),
    ...folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => folderFiles(join(root, folder), `${folder}/`))
      .map((file) => withHash(file, kit)),
    ...documents.map((path) => [path, readFileSync(join(root, path))]),
    [SBOM, readFileSync(join(kit, SBOM))],
    ...texts,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = ['SHA256SUMS', Buffer.from(checkSums(files))];
  const { updated } = JSON.parse(readFileSync(join(kit, 'feed.v1.json'), 'utf8'));
  return {
    name: `${name}-${version}`,
    date: updated.slice(0, 10),
    files: new Map([...files, sums]),
  };
}
