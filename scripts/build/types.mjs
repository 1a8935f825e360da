// Type declarations: in dist/types/ those that an entry of the package reaches, and beside each script
// that npm users import a one-line declaration that leads there, so that types resolve in every kind of
// module resolution. (A bundler of declarations would give each entry a copy of every class of its own,
// and two classes with `#private` members are two types.)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';
import { publicTypes } from './public-types.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

function emit(out) {
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The types are wrong:\n${stdout}`);
}

/** Declarations to which a declaration leads, types in expressions such as `import('./x.js')` included. */
function targetsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
}

/** Leaves the inside of classes out of dist/types/, and then the declarations to which no entry leads. */
function pruneTypes(out) {
  const declarations = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const inside = new Set(declarations(join(out, 'types')));
  for (const file of inside) writeFileSync(file, publicTypes(readFileSync(file, 'utf8')));
  const reached = new Set(declarations(out).filter((file) => !inside.has(file)));
  for (const file of reached) {
    for (const target of targetsOf(file)) {
      if (!existsSync(target)) throw new Error(`${file} leads to ${target}, which is not there.`);
      reached.add(target);
    }
  }
  for (const file of inside) if (!reached.has(file)) rmSync(file);
  removeEmpty(join(out, 'types'));
}

function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
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
  pruneTypes(out);
}
