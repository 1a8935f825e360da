/** The archive of `npm run package`, for tests. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
// @ts-expect-error -- plain scripts without types; their functions are used as documented there
import { timeOf, zip } from '../../scripts/package/archive.mjs';
// @ts-expect-error -- as above
import { packageFiles } from '../../scripts/package/contents.mjs';
import { dist } from '../package/dist.js';

const run = promisify(execFile);

/** What the archive holds. */
export interface KitPackage {
  /** Its folder and, with `.zip`, its file name. */
  readonly name: string;
  /** The day of the shipped data. */
  readonly date: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Collects the files, from dist/. */
export const collect = packageFiles as (kit: string) => KitPackage;
/** The bytes of an archive. */
export const pack = zip as (
  folder: string,
  files: KitPackage['files'],
  date: string,
) => Uint8Array<ArrayBuffer>;
/** The time that a file gets. */
export const packedTime = timeOf as (content: Uint8Array, date: string) => Date;

/** The version of this repository. */
export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/**
 * Puts into `folder` what unpacking the archive would put there; returns the path of the folder made.
 * That packing loses nothing is proved in test/package/package.test.ts, once.
 */
export async function unpackInto(folder: string): Promise<string> {
  const { name, date, files } = collect(dist);
  for (const [path, content] of files) {
    const target = join(folder, name, path);
    const time = packedTime(content, date);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    await utimes(target, time, time);
  }
  return join(folder, name);
}

/** Runs one of the shipped shell scripts; resolves to what it says, rejects where it fails. */
export async function runShipped(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('sh', [script, ...args]);
  return stdout.trim();
}
