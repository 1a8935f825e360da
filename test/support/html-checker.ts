/** The W3C's checker (Nu Html Checker) over many documents in one run. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error -- a plain script without types; its function is used as documented there
import { findBrowsers } from '../../scripts/browsers.mjs';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
/** What the checker may write: one document alone has had more than a thousand complaints. */
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Message {
  readonly url?: string;
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly message: string;
  readonly extract?: string;
}

function runChecker(files: readonly string[]): Promise<string> {
  const { java } = (findBrowsers as () => { java?: string })();
  if (!java) throw new Error('no Java found; run npm test, which installs it');
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-svg'];
  return new Promise((resolve, reject) => {
    execFile(
      java,
      ['-jar', jar, ...options, ...files],
      { maxBuffer: MOST_OUTPUT },
      (error, stdout) => {
        if (error) reject(new Error(error.message, { cause: error }));
        else resolve(stdout);
      },
    );
  });
}

/**
 * Errors and warnings by the name of the document; a document without any has an empty list. Remarks on
 * style (a slash at the end of `<br />`) are neither.
 *
 * @param documents texts by name; the ending says of what kind: `.html` or `.svg`
 */
export async function complaintsAbout(
  documents: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'fds-markup-'));
  try {
    const names = [...documents.keys()];
    const fileOf = (name: string): string => join(folder, name.replaceAll('/', '+'));
    await Promise.all(names.map((name) => writeFile(fileOf(name), documents.get(name) ?? '')));
    const output = await runChecker(names.map(fileOf));
    const { messages } = JSON.parse(output) as { messages: readonly Message[] };
    const grave = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
    return new Map(
      names.map((name) => [
        name,
        grave
          .filter(({ url }) => url === undefined || fileURLToPath(url) === fileOf(name))
          .map(({ message, extract = '' }) => `${message} ${extract.replace(/\s+/g, ' ')}`),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
