/** What commands read of a call. */
import { words, type Words } from '../words.js';
import { CallError, type Call } from './command.types.js';

/** The value of an option that is a text. */
export function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The one file that a command takes. */
export function oneFile({ files }: Call, what: Words): string {
  const [file, ...rest] = files;
  if (file === undefined)
    throw new CallError(words(`Es fehlt: ${what.de}.`, `Missing: ${what.en}.`));
  if (rest.length > 0) {
    throw new CallError(words(`Zu viel: ${rest.join(' ')}`, `Too much: ${rest.join(' ')}`));
  }
  return file;
}

/** An option without which a command cannot work. */
export function neededOption(call: Call, name: string, what: Words): string {
  const value = textOption(call, name);
  if (value) return value;
  const short = name === 'out' ? '-o' : `--${name}`;
  throw new CallError(words(`Es fehlt ${short}: ${what.de}.`, `${short} is missing: ${what.en}.`));
}

const FEED_FOLDER = words(
  'die Adresse des Ordners, in dem der Feed liegt',
  'the address of the folder in which the feed lies',
);

/**
 * An address of a folder, with a slash at the end. A name in it, a query or a fragment would break the
 * addresses that are made of it.
 */
export function baseOption(call: Call, what = FEED_FOLDER): string {
  const base = neededOption(call, 'base', what);
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username || url.password || url.search || url.hash) {
    throw new CallError(
      words(
        `--base ist eine Adresse wie https://HOST/fds/, nicht „${base}“.`,
        `--base is an address such as https://HOST/fds/, not “${base}”.`,
      ),
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
