/** An example as a developer has it: a folder of its own, the package in its node_modules. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../package/dist.js';

const require = createRequire(import.meta.url);

/**
 * Copies `examples/<name>` to a folder where every package is found: the frameworks in the
 * project's node_modules above it, the kit by its name in one of its own.
 *
 * @param label tells copies of the same example apart
 * @returns the folder; `removeExample` takes it away
 */
export function copyExample(name: string, label = name): string {
  const folder = join(root, '.cache/frameworks', `${label}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/fds-widgets'), 'junction');
  return folder;
}

/** Removes what `copyExample` has made. */
export function removeExample(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Path of a package's program, e.g. `typescript/bin/tsc`; no shell is needed to start it. */
export function programOf(name: string, file: string): string {
  const base = require.resolve.paths(name)?.find((path) => {
    try {
      readFileSync(join(path, name, 'package.json'));
      return true;
    } catch {
      return false;
    }
  });
  if (!base) throw new Error(`${name} is not installed`);
  return join(base, name, file);
}

/** What a program has printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Colours of a terminal, which some checkers send wherever they print to. */
// eslint-disable-next-line no-control-regex -- they begin with the control character itself
const COLOURS = /\x1b\[\d*m/g;

/** Runs a Node program in a folder. */
export function runNode(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: output.replace(COLOURS, '') });
    });
  });
}

/** Numbers of the lines that say of themselves that they are wrong. */
export function markedLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes('wrong:') ? [index + 1] : []));
}

/**
 * Lines of `file` for which a type checker has found an error, and all errors elsewhere.
 * Understands `path(12,3): error` as well as `path:12:3 - error`.
 */
export function errorsOf(output: string, file: string): { lines: number[]; others: string[] } {
  const found = [...output.matchAll(/^([^\s(:][^(:\n]*)[(:](\d+)[,:]\d+\)?\s*[:-] error .*$/gm)];
  const lines = new Set<number>();
  const others: string[] = [];
  for (const [text, path, line] of found) {
    if (path?.endsWith(file)) lines.add(Number(line));
    else others.push(text);
  }
  return { lines: [...lines].sort((a, b) => a - b), others };
}

/**
 * Type-checks an example together with a file that is right but for its marked lines, so that one run
 * proves both: the example has no errors, and what is wrong is one.
 */
export async function checkTypes(
  folder: string,
  checker: readonly string[],
  { file, text }: { file: string; text: string },
): Promise<{ lines: number[]; others: string[]; output: string }> {
  writeFileSync(join(folder, file), text);
  const { output } = await runNode(checker, folder);
  rmSync(join(folder, file));
  return { ...errorsOf(output, file), output };
}
