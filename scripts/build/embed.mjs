// The form for frames: embed.js, embed-height.js, embed.css, the pages embed.html and embed/*.html, and
// their oEmbed answers in oembed/. They say https://HOST/fds/ where a whole address is needed, which no
// build knows: a server puts its own in (deploy/), or `fds oembed` writes them anew.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { tsImport } from 'tsx/esm/api';
import { frameScripts } from '../../rollup.config.mjs';
import { root } from '../paths.mjs';

const source = (path) => tsImport(pathToFileURL(join(root, 'src', path)).href, import.meta.url);

function onLog(level, log) {
  if (level === 'warn') throw new Error(log.message);
}

async function writeScripts(out) {
  const outputs = [];
  for (const { output, ...input } of frameScripts(out)) {
    const bundle = await rollup({ ...input, onLog });
    outputs.push(...(await bundle.write(output)).output);
    await bundle.close();
  }
  return outputs;
}

async function writePages(out) {
  const { embedFiles, HOST_BASE } = await source('render/oembed.ts');
  for (const { path, text } of embedFiles({ base: HOST_BASE, lang: 'de' })) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Writes all of it into `out`; returns what Rollup has made. */
export async function writeEmbed(out) {
  const outputs = await writeScripts(out);
  await writePages(out);
  copyFileSync(join(root, 'src/embed/embed.css'), join(out, 'embed.css'));
  return outputs;
}
