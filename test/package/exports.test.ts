/** What npm users get: paths that resolve, types, no side effects but where they are wanted. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import ts from 'typescript';
import * as vite from 'vite';
import { dist, distFiles, exists, readJson, root } from './dist.js';

type Target = string | { types: string; default?: string };
interface Manifest {
  exports: Record<string, Target>;
  sideEffects: string[];
  customElements: string;
  types: string;
  main: string;
  module: string;
  'web-types': string;
}
const manifest = readJson<Manifest>('package.json');
const widgets = ['strategy', 'strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];

/** Concrete paths for a target that may hold a `*`. */
function expand(target: string): string[] {
  if (!target.includes('*')) return [target];
  const [head = '', tail = ''] = target.replace('./dist/', '').split('*');
  return distFiles(tail)
    .filter((path) => path.startsWith(head) && !path.slice(head.length).includes('/'))
    .map((path) => `./dist/${path}`);
}

describe('the exports of the package', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`"${name}" leads to files`, () => {
      const targets = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of targets) {
        const files = expand(path);
        assert.notEqual(files.length, 0, `nothing matches ${path}`);
        for (const file of files) assert.ok(exists(file), `${file} is missing`);
      }
    });
  }

  it('have types beside every script that npm users import', () => {
    const scripts = distFiles('.js').filter((path) =>
      /^(index|define|elements|react)\b/.test(path),
    );
    assert.ok(scripts.length > 2 * widgets.length);
    for (const path of scripts) {
      assert.ok(exists(`dist/${path.replace(/\.js$/, '.d.ts')}`), `${path} has no types`);
    }
  });

  it('name an entry for every widget', () => {
    for (const name of widgets) {
      assert.ok(exists(`dist/elements/${name}.js`), name);
      assert.ok(exists(`dist/define/${name}.js`), name);
    }
  });

  it('are matched by the other fields of package.json', () => {
    const { customElements, types, main, module } = manifest;
    for (const path of [customElements, types, main, module, manifest['web-types']]) {
      assert.ok(exists(path), path);
    }
    for (const path of manifest.sideEffects.filter((each) => each.startsWith('./dist/'))) {
      assert.notEqual(expand(path).filter(exists).length, 0, path);
    }
  });
});

/**
 * Type errors of a program that uses the package by its name; those in declarations, ours and of the
 * packages they come from, count too, unless `more` says otherwise.
 */
function typeErrors(
  text: string,
  moduleResolution: ts.ModuleResolutionKind,
  more: ts.CompilerOptions = {},
): string[] {
  const file = join(root, 'test/package/consumer.ts');
  const node = moduleResolution === ts.ModuleResolutionKind.NodeNext;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: node ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    ...more,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the types of the package', () => {
  const program = `
    import { FdsTimeline, parseFeed } from 'fds-widgets';
    import 'fds-widgets/define';
    import 'fds-widgets/define/timeline.js';
    import { FdsProjectMap } from 'fds-widgets/elements/project-map.js';
    import type { FdsTags } from 'fds-widgets/tags';
    import type { FdsJsxProps } from 'fds-widgets/jsx';
    import type { FdsVueProps } from 'fds-widgets/vue';
    const timeline: FdsTimeline = document.createElement('fds-timeline');
    timeline.src = 'feed.json';
    const map: FdsProjectMap = document.createElement('fds-project-map');
    export const all = [timeline, map, parseFeed({})];
    export const tag: keyof FdsTags = 'fds-timeline';
    export const jsx: FdsJsxProps<'fds-timeline'>['view'] = 'list';
    export const vue: FdsVueProps<'fds-timeline'>['headingLevel'] = '3';
  `;
  const { Bundler, NodeNext } = ts.ModuleResolutionKind;

  it('know their events also where one element alone is imported', () => {
    const errors = typeErrors(
      `import 'fds-widgets/define/timeline.js';
       document.addEventListener('fds-select', ({ detail }) => detail?.id);
       document.createElement('fds-timeline').addEventListener('fds-load', ({ detail }) => {
         const url: string | null = detail.url;
         const wrong: number = detail.updated;
       });`,
      Bundler,
      { skipLibCheck: true },
    );
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0] ?? '', /^Type 'string \| null' is not assignable to type 'number'/);
  });

  for (const [name, resolution] of Object.entries({ Bundler, NodeNext })) {
    it(`resolve with module resolution ${name}, and are no "any"`, () => {
      const errors = typeErrors(`${program}\n timeline.src = 1;`, resolution);
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0] ?? '', /^Type 'number' is not assignable to type 'string/);
    });
  }
});

/** Tags that a module registers when node imports it with a make-believe page. */
function registeredBy(path: string): string[] {
  const program = `
    const tags = [];
    const nothing = () => {};
    await import('lit'); // before there is a page, else it would want a whole one
    globalThis.customElements = { get: nothing, define: (tag) => tags.push(tag) };
    globalThis.document = { documentElement: { addEventListener: nothing } };
    await import(${JSON.stringify(new URL(`file://${join(dist, path)}`).href)});
    console.log(JSON.stringify(tags));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as string[];
}

describe('importing', () => {
  it('index.js registers nothing', () => {
    assert.deepEqual(registeredBy('index.js'), []);
  });
  it('an element registers nothing', () => {
    assert.deepEqual(registeredBy('elements/timeline.js'), []);
  });
  it('define.js registers all elements, the strategy first', () => {
    const tags = registeredBy('define.js');
    assert.equal(tags[0], 'fds-strategy');
    for (const name of widgets) assert.ok(tags.includes(`fds-${name}`), name);
  });
  it('define/timeline.js registers one', () => {
    assert.deepEqual(registeredBy('define/timeline.js'), ['fds-timeline']);
  });
});

describe('a bundler', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fds-consumer-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/fds-widgets'), 'junction');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const elements = distFiles('.js')
    .filter((path) => path.startsWith('define/'))
    .map((path) => path.slice('define/'.length, -'.js'.length));
  const external = ['lit', '@lit/context', 'react'];
  const bundlers = {
    esbuild: async (entry: string): Promise<string> => {
      const result = await esbuild.build({
        entryPoints: [entry],
        bundle: true,
        format: 'esm',
        write: false,
        splitting: false,
        external: external.flatMap((name) => [name, `${name}/*`]),
        logLevel: 'silent',
      });
      return result.outputFiles.map(({ text }) => text).join('\n');
    },
    rollup: async (entry: string): Promise<string> => {
      const bundle = await rollup({
        input: entry,
        plugins: [nodeResolve()],
        external: external.map((name) => new RegExp(`^${name}($|/)`)),
        onLog: () => undefined,
      });
      const { output } = await bundle.generate({ format: 'es' });
      return output[0].code;
    },
    vite: async (entry: string): Promise<string> => {
      const result = await vite.build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          minify: false,
          lib: { entry, formats: ['es'] },
          rolldownOptions: { external: external.map((name) => new RegExp(`^${name}($|/)`)) },
        },
      });
      const [first] = [result].flat();
      if (!first || !('output' in first)) throw new Error('Vite has built nothing');
      return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
    },
  };

  async function bundle(name: keyof typeof bundlers, text: string): Promise<string> {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, text);
    return bundlers[name](entry);
  }

  const tools: (keyof typeof bundlers)[] = ['esbuild', 'rollup', 'vite'];
  for (const name of tools) {
    it(`(${name}) keeps a bare import of define/timeline.js`, async () => {
      const code = await bundle(name, `import 'fds-widgets/define/timeline.js';`);
      assert.match(
        code,
        /FdsTimeline\.define\("fds-timeline"\)|FdsTimeline\.define\('fds-timeline'\)/,
      );
      assert.doesNotMatch(code, /class FdsLeitlinienMatrix|FdsLeitlinienMatrix = class/);
    });
    it(`(${name}) drops the classes that nobody uses`, async () => {
      const code = await bundle(
        name,
        `import { FdsTimeline } from 'fds-widgets'; console.log(FdsTimeline);`,
      );
      assert.match(code, /FdsTimeline/);
      assert.doesNotMatch(code, /FdsLeitlinienMatrix|FdsProjectMap|FdsStrategyPyramid/);
    });
    it(`(${name}) brings no element along with the parser`, async () => {
      const code = await bundle(
        name,
        `import { parseFeed } from 'fds-widgets'; console.log(parseFeed);`,
      );
      assert.match(code, /parseFeed/);
      assert.doesNotMatch(code, /class Fds|Fds\w+ = class/);
    });
    it(`(${name}) registers every element with define.js, the strategy first`, async () => {
      const code = await bundle(name, `import 'fds-widgets/define';`);
      const tags = [...code.matchAll(/\.define\(["']fds-([\w-]+)["']\)/g)].map(([, tag]) => tag);
      assert.equal(tags[0], 'strategy');
      assert.deepEqual([...tags].sort(), [...elements].sort());
    });
  }
});
