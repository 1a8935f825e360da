/**
 * Which tests name which promise (G01 to G24), read from the test files when Storybook is built, as
 * the module `virtual:promise-tests`: so the page "Zusagen" can claim no proof that does not exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
// @ts-expect-error -- a plain script without types: folders of tests, as strings
import { testFolders as folders } from '../../scripts/paths.mjs';

/** A test, or a group of tests, whose name holds the id of a promise. */
export interface PromiseTest {
  /** File below the project, with forward slashes. */
  readonly file: string;
  /** The test's name without the ids; what is only known when it runs is `…`. */
  readonly name: string;
}

/** The tests of each promise that has any, by its id. */
export type PromiseTests = Readonly<Record<string, readonly PromiseTest[]>>;

const testFolders = folders as readonly string[];
const NAME = 'virtual:promise-tests';
const ID = /\bG(?:0[1-9]|1\d|2[0-4])\b/g;
const CALLS = /^(?:test|it|describe|suite)$/;

function textOf(node: ts.Expression | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return '';
}

/** Names of the tests in a file, whatever `test.…` or `describe.…` they are made with. */
function testNames(file: string, code: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const callee = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
      if (CALLS.test(callee.getText())) names.push(textOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true));
  return names;
}

/** A name without its ids and the brackets in which they stood. */
const withoutIds = (name: string): string =>
  name
    .replace(ID, '')
    .replace(/[([][\s,;/…]*[)\]]/g, '')
    .replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '')
    .replace(/\s+/g, ' ');

/** Reads all test files of the kit and of its parts. */
export function readPromiseTests(root: string): PromiseTests {
  const found: Record<string, PromiseTest[]> = {};
  const files = testFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  for (const file of files.sort()) {
    const code = readFileSync(join(root, file), 'utf8');
    if (!code.match(ID)) continue;
    for (const name of testNames(file, code)) {
      for (const id of new Set(name.match(ID))) {
        (found[id] ??= []).push({ file, name: withoutIds(name) });
      }
    }
  }
  return found;
}

/** Vite plugin for `virtual:promise-tests`. */
export function promiseTests(): Plugin {
  return {
    name: 'fds-promise-tests',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export default ${JSON.stringify(readPromiseTests(process.cwd()))};`
        : undefined,
  };
}
