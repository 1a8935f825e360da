/** The arguments of `fds oembed`. */
import { parseArgs } from 'node:util';
import type { OembedOptions } from './oembed.js';
import { oneOf, UsageError } from './render-options.js';

/** A whole call of `fds oembed`. */
export interface OembedCall extends OembedOptions {
  /** Folder to write to. */
  readonly out: string;
}

const options = {
  base: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'de' },
  provider: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The kit's address as pages will name it. A name in it, a query or a fragment would break them. */
function toBase(text: string | undefined): string {
  if (text === undefined) throw new UsageError('--base is missing: the address of the kit');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username || url.password || url.search || url.hash) {
    throw new UsageError(`--base must be an address such as https://HOST/fds/, found "${text}"`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Reads the arguments behind `fds oembed`.
 *
 * @returns what is wanted, or `help`
 * @throws UsageError
 */
export function readOembedArguments(args: readonly string[]): OembedCall | 'help' {
  const { base, out, lang, provider, help } = parse(args);
  if (help) return 'help';
  if (!out) throw new UsageError('--out is missing: the folder of the kit, or another one');
  return {
    base: toBase(base),
    out,
    lang: oneOf('lang', lang, ['de', 'en']),
    ...(provider ? { provider } : {}),
  };
}
