// The fonts of browsers that tests start: those of two packages of the project, so that no test hangs
// on what a machine has installed by chance. By fontconfig, which is there on Linux; elsewhere, and
// where FONTCONFIG_FILE is set already (`FONTCONFIG_FILE=… npm test`), the machine's fonts are used.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../paths.mjs';

const fonts = {
  // As wide as Verdana, the widest in common use: what Linux puts where a page asks for Arial.
  wide: { folder: 'dejavu-fonts-ttf/ttf', sans: 'DejaVu Sans' },
  // With the measures of Arial.
  usual: { folder: '@expo-google-fonts/arimo', sans: 'Arimo' },
};

const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function config({ folder, sans }, caches) {
  const generic = ['sans-serif', 'system-ui', 'serif', 'monospace'].map(
    (family) =>
      `  <alias><family>${family}</family><prefer><family>${sans}</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${escapeXml(join(root, 'node_modules', folder))}</dir>`,
    `  <cachedir>${escapeXml(caches)}</cachedir>`,
    ...generic,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** What the environment of a browser needs so that it has one font: `wide` or `usual`. */
export function fontEnvironment(width) {
  if (process.platform !== 'linux' || process.env.FONTCONFIG_FILE) return {};
  // Without the packages a browser would have no font at all.
  if (!existsSync(join(root, 'node_modules', fonts[width].folder))) return {};
  const folder = join(cache, 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${width}.conf`);
  writeFileSync(file, config(fonts[width], join(folder, width)));
  return { FONTCONFIG_FILE: file };
}
