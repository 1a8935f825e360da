/** What is inside the scripts: only the packages that are promised, and no code from strings. */
import assert from 'node:assert/strict';
import { transform } from 'esbuild';
import { homedir } from 'node:os';
import { sep } from 'node:path';
import { before, describe, it } from 'node:test';
import { rollup, type OutputOptions, type RenderedModule, type RollupOptions } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { distFiles, importScript, readText, root } from './dist.js';

interface Config {
  editions: (out: string) => (RollupOptions & { output: OutputOptions })[];
}
const allowed = /^(lit|lit-html|lit-element|@lit\/(reactive-element|context)|d3(-\w+)*|internmap)$/;
const banned = /^d3-(axis|brush|dispatch|drag|ease|selection|timer|transition|zoom)$/;
const inPackage = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Modules of which something is left in the scripts, with their code. */
async function bundledModules(): Promise<Map<string, RenderedModule>> {
  const { editions } = await importScript<Config>('rollup.config.mjs');
  const modules = new Map<string, RenderedModule>();
  for (const { output, ...input } of editions('unused').slice(0, 2)) {
    const bundle = await rollup(input);
    for (const chunk of (await bundle.generate(output)).output) {
      if (chunk.type === 'asset') continue;
      for (const [id, module] of Object.entries(chunk.modules)) {
        if (module.renderedLength > 0) modules.set(id, module);
      }
    }
    await bundle.close();
  }
  return modules;
}

interface Node {
  type: string;
  name?: string;
  callee?: Node;
  property?: Node;
  value?: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What turns strings into code or markup, as far as it is spelt out. */
function sinks(code: string, markup: RegExp): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const { type, callee, property } = node;
    const name = property?.name ?? (typeof property?.value === 'string' ? property.value : '');
    if (type === 'MemberExpression' && markup.test(name)) found.push(name);
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.type === 'Identifier') {
      if (/^(eval|Function)$/.test(callee.name ?? '')) found.push(callee.name ?? '');
    }
    for (const value of Object.values(node).flat() as unknown[]) if (isNode(value)) visit(value);
  };
  visit(parseAst(code));
  return found;
}

describe('the scripts', () => {
  let modules = new Map<string, RenderedModule>();
  let packages: string[] = [];
  before(async () => {
    modules = await bundledModules();
    const names = [...modules.keys()].map((id) => inPackage.exec(id)?.[1]?.replace('\\', '/'));
    packages = [...new Set(names.filter((name) => name !== undefined))].sort();
  });

  it('hold code of the promised packages only (G23)', () => {
    assert.ok(packages.includes('lit-html') && packages.includes('d3-scale'));
    assert.deepEqual(
      packages.filter((name) => !allowed.test(name)),
      [],
    );
  });
  it('leave the drawing to Lit: no d3-selection and what builds on it', () => {
    assert.deepEqual(
      packages.filter((name) => banned.test(name)),
      [],
    );
  });
  it('come with the licences of exactly these packages (G23)', () => {
    const text = readText('dist/THIRD-PARTY-LICENSES.txt');
    const named = [...text.matchAll(/^-{72}\n\n(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(named, packages);
  });
  it('turn no string into markup in our own code (G01)', () => {
    const own = [...modules].filter(([id]) => !inPackage.test(id));
    assert.ok(own.length > 20);
    const markup =
      /^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|write|writeln)$/;
    const found = own.flatMap(([id, { code }]) =>
      sinks(code ?? '', markup).map((sink) => `${id}: ${sink}`),
    );
    assert.deepEqual(found, []);
  });
  it('make no code from strings, the packages included (G01, G16)', () => {
    const markup = /^(insertAdjacentHTML|outerHTML|setHTMLUnsafe|createContextualFragment)$/;
    const found = distFiles('.js').flatMap((path) =>
      sinks(readText(`dist/${path}`), markup).map((sink) => `${path}: ${sink}`),
    );
    assert.deepEqual(found, []);
  });
});

describe('the built files', () => {
  it('have a classic edition in ASCII, since its page may have any encoding', () => {
    assert.equal(readText('dist/fds.classic.js').search(/[^\0-\x7f]/), -1);
  });
  it('can be read by browsers of 2020 where a page runs them before the gate can speak (G05, G18)', async () => {
    const files = ['fds.js', 'fds.classic.js', 'embed.js', 'embed-height.js'];
    for (const file of files) {
      const text = readText(`dist/${file}`);
      const written = async (target: string): Promise<string> =>
        (await transform(text, { target, minifySyntax: false })).code;
      assert.equal(await written('es2020'), await written('esnext'), file);
    }
    const atOnce = parseAst(readText('dist/fds.js')).body.filter(({ type }) =>
      /^Import/.test(type),
    );
    assert.equal(atOnce.length, 0, 'what fds.js imports at once would have to be readable, too');
  });
  it('leave no name of the classic edition on the page', () => {
    const { body } = parseAst(readText('dist/fds.classic.js'));
    assert.deepEqual(
      body.map(({ type }) => type),
      ['ExpressionStatement'],
    );
  });
  it('name no folder of the machine that built them', () => {
    const folders = [root, homedir()].map((path) => path.split(sep).join('/').replace(/\/$/, ''));
    // A folder such as "/fds" stands in addresses by right.
    const telling = ['node_modules', ...folders.filter((path) => path.split('/').length > 2)];
    for (const file of distFiles().filter((path) => /\.(js|json|ts|css|html)$/.test(path))) {
      const text = readText(`dist/${file}`);
      for (const path of telling) assert.ok(!text.includes(path), `${file} names ${path}`);
    }
  });
  it('have no comment that leads to a source map, since none is shipped', () => {
    for (const file of distFiles('.js')) {
      assert.doesNotMatch(readText(`dist/${file}`), /sourceMappingURL/, file);
    }
  });
});

for (const file of ['package-lock.json', 'bench/package-lock.json']) {
  describe(file, () => {
    const text = readText(file);
    it('holds no download addresses', () => {
      assert.doesNotMatch(text, /"resolved"/);
      assert.doesNotMatch(text, /\.tgz/);
    });
    it('holds a checksum for every package', () => {
      const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string }> };
      const without = Object.entries(packages).filter(
        ([path, { integrity }]) => path && !integrity,
      );
      assert.deepEqual(without, []);
    });
  });
}
