// Descriptions of the elements for editors and Storybook, all made from the JSDoc of the classes.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const tidy = (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

/** Writes custom-elements.json, vscode.html-custom-data.json and web-types.json into `out`. */
export async function writeManifest(out) {
  const manifest = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (file, json) => writeFileSync(join(out, file), tidy(json));
  write('custom-elements.json', JSON.stringify(manifest));
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, { hideLogs: true }));
  const webTypes = JSON.parse(getWebTypesData(manifest, { hideLogs: true, packageJson: false }));
  write('web-types.json', JSON.stringify({ ...webTypes, name, version }));
}
