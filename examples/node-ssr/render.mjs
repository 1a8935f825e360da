// Writes a page with widgets that can be read without any script, and come alive where there is one.
// Usage: node render.mjs [--feed FILE --src URL] [--land DE-MV] [--lang en] [--out FOLDER]
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
  options: {
    feed: { type: 'string' },
    src: { type: 'string' },
    land: { type: 'string' },
    lang: { type: 'string', default: 'de' },
    out: { type: 'string', default: 'public' },
  },
});
const fileOf = (path) => fileURLToPath(import.meta.resolve(`fds-widgets/${path}`));
const kit = dirname(fileOf('fds.js'));

/**
 * One widget as HTML. The kit's program runs in a process of its own: what it puts in the place of a
 * browser's page never gets into this server.
 */
async function render(widget) {
  const args = [fileOf('cli/fds.js'), 'render', widget, '--mode', 'hydrate'];
  const styles = `fds/static/${widget}.hydrate.css`;
  for (const [name, value] of Object.entries({ ...values, styles, out: undefined })) {
    if (value !== undefined) args.push(`--${name}`, value);
  }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    maxBuffer: 32 * 1024 * 1024,
  });
  if (stderr) console.warn(stderr.trim());
  return stdout;
}

const widgets = await Promise.all(['leitlinien-matrix', 'timeline'].map(render));

await mkdir(values.out, { recursive: true });
await cp(kit, join(values.out, 'fds'), { recursive: true });
await writeFile(
  join(values.out, 'index.html'),
  `<!doctype html>
<html lang="${values.lang === 'en' ? 'en' : 'de'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Digitalstrategie</title>
    <script type="module" src="fds/fds.js"></script>
  </head>
  <body>
    <main>
      <h1>Digitalstrategie</h1>
${widgets.join('\n')}
    </main>
  </body>
</html>
`,
);
console.log(`Written: ${join(values.out, 'index.html')}`);
