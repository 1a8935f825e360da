// The licences of what is bundled into the scripts, as their authors ask.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inPackage = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** Folders of the packages of which at least one statement is in the output. */
export function bundledPackages(outputs) {
  const folders = new Map();
  for (const { modules = {} } of outputs) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const match = renderedLength > 0 && inPackage.exec(id);
      if (match) folders.set(match[2].replace('\\', '/'), match[1]);
    }
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
}

/** Writes THIRD-PARTY-LICENSES.txt for the packages in `outputs`; `subject` begins its sentence. */
export function writeLicences(out, outputs, subject = 'The scripts of fds-widgets contain') {
  const parts = [...bundledPackages(outputs)].map(([name, folder]) => {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
  });
  const head = `${subject} code of these packages.\n`;
  const rule = `\n${'-'.repeat(72)}\n\n`;
  writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), [head, ...parts].join(rule));
}
