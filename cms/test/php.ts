/** Runs the recipes in real PHP. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
// @ts-expect-error -- a plain script without types; its function is used as documented there
import { findBrowsers } from '../../scripts/browsers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

function find(name: 'php' | 'wordpress'): string {
  const found = findBrowsers()[name];
  if (!found) throw new Error(`no ${name} found; run npm test, which gets it`);
  return found;
}

/** Runs PHP; gives standard output, or throws with what went wrong, warnings included. */
export function php(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(find('php'), [...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (status !== 0 || stderr) throw new Error(`php ${args.join(' ')}\n${stderr}\n${stdout}`);
  return stdout;
}

/** A question to a recipe: its name, and one value. */
export type Question = readonly [name: string, value: unknown];

const ask = (script: string, args: readonly string[], questions: readonly Question[]): unknown[] =>
  JSON.parse(php([here + script, ...args], JSON.stringify(questions))) as unknown[];

/** What a WordPress is asked under. */
export interface WordpressOptions {
  /** Stored options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** With `wp_enqueue_script_module()`, as WordPress has it since 6.5. */
  readonly modules?: boolean;
}

/** Asks our plugin in a real WordPress; see `wordpress/boot.php` for the questions. */
export function askWordpress(
  questions: readonly Question[],
  { options = {}, modules = false }: WordpressOptions = {},
): unknown[] {
  const args = [find('wordpress'), `${root}cms/wordpress`, JSON.stringify(options)];
  return ask('wordpress/boot.php', modules ? [...args, 'modules'] : args, questions);
}

/** Asks our TYPO3 extension among stand-ins for TYPO3; see `typo3/ask.php`. */
export const askTypo3 = (questions: readonly Question[]): unknown[] =>
  ask('typo3/ask.php', [`${root}cms/typo3/fds_widgets`], questions);

/** Asks our Drupal module among stand-ins for Drupal; see `drupal/ask.php`. */
export const askDrupal = (questions: readonly Question[]): unknown[] =>
  ask('drupal/ask.php', [`${root}cms/drupal/fds_widgets`], questions);
