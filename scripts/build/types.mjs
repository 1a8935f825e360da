// Type declarations: the whole tree in dist/types/, and beside each script that npm users import a
// one-line declaration that leads there, so that types resolve in every kind of module resolution.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

function emit(out) {
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The types are wrong:\n${stdout}`);
}

/** Writes dist/types/ and the declarations beside the entries that are already in `out`. */
export function writeTypes(out) {
  emit(out);
  // Whoever takes but one element shall know the types of its events, too.
  const stub = (file, target) => {
    const events = target.replace(/types\/.*/, 'types/context/events.js');
    const lines = [`export * from '${target}';`, `import '${events}';`];
    writeFileSync(join(out, `${file}.d.ts`), `${lines.join('\n')}\n`);
  };
  const scripts = (folder) =>
    readdirSync(join(out, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.replace(/\.js$/, ''));
  stub('index', './types/index.js');
  stub('define', './types/define.js');
  // The scripts for pages export nothing; two of them register all tags.
  writeFileSync(join(out, 'embed-height.d.ts'), 'export {};\n');
  for (const file of ['fds', 'fds.classic']) {
    writeFileSync(join(out, `${file}.d.ts`), `import './define.js';\nexport {};\n`);
  }
  for (const name of scripts('define')) stub(`define/${name}`, `../types/define/${name}.js`);
  for (const name of scripts('elements')) {
    stub(`elements/${name}`, `../types/elements/${name}/${name}.js`);
  }
}
