/** What the tests of the package share: the built files, and readers for the JSON among them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The built kit. */
export const dist = join(root, 'dist');

/** Whether a path below the repository is a file. */
export const exists = (path: string): boolean => existsSync(join(root, path));

/** Text of a file below the repository. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Parsed JSON of a file below the repository; the test says what it expects. */
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** Paths of all files in dist/ with this ending, from dist/, sorted. */
export function distFiles(ending = ''): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Loads one of the project's plain scripts with the type that the test gives it. */
export async function importScript<T>(path: string): Promise<T> {
  return (await import(new URL(`../../${path}`, import.meta.url).href)) as T;
}
