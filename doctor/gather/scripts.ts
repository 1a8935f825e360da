/** The kit's script tags of a page, and its files that did not arrive. */
import { shownAddress } from '../addresses.js';
import { copies } from '../copies.js';
import type { FileSeen, LineSeen, ScriptSeen } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';
import { probe } from './probe.js';

/** More failed files than these tell nothing new. */
const MOST_FILES = 5;

const FILE = /(?:^|\/)fds(\.classic)?(?:[.-][\w.-]+)?\.js$/;

/** The file's name in an address, with what marks the classic edition. */
function fileOf(script: HTMLScriptElement): RegExpExecArray | null {
  const address = script.src || (script.getAttribute('data-src') ?? '');
  if (!URL.canParse(address, document.baseURI)) return null;
  return FILE.exec(new URL(address, document.baseURI).pathname);
}

function seeScript(script: HTMLScriptElement, classic: boolean): ScriptSeen {
  const source = script.src || (script.getAttribute('data-src') ?? '');
  const address = new URL(source, document.baseURI).href;
  const edition = classic ? 'classic' : 'module';
  const base = new URL('.', address).href;
  const entries = performance.getEntriesByName(address, 'resource');
  const arrived = (entries[0] as PerformanceResourceTiming | undefined)?.responseEnd;
  return {
    address: shownAddress(address),
    edition,
    type: script.type.toLowerCase(),
    integrity: script.integrity !== '',
    crossorigin: script.crossOrigin !== null,
    sameOrigin: new URL(address).origin === location.origin,
    runs: copies().some((copy) => copy.base === base && copy.edition === edition),
    ...(arrived !== undefined && { arrived: Math.round(arrived) }),
  };
}

/** All script tags of the kit, those included which a consent manager has stopped. */
export function seeScripts(): ScriptSeen[] {
  return [...document.scripts].flatMap((script) => {
    const file = fileOf(script);
    return file ? [seeScript(script, file[1] !== undefined)] : [];
  });
}

/** A module of the kit, with its version. */
const MODULE = /\/chunks\/[a-z-]+-(\d+\.\d+\.\d+[\w.-]*)\.js$/;

/**
 * Whether a module lies where a copy of the kit does, or did: folders that name the version change with it
 * (`/fds/1.4.2/`).
 */
export const isOfCopy = (
  address: string,
  version: string,
  copy: { readonly base: string; readonly version: string },
): boolean =>
  address.startsWith(copy.base) ||
  address.replaceAll(version, '*').startsWith(copy.base.replaceAll(copy.version, '*'));

/** Lines of the page that ask for modules of the kit before its script does. */
export function seeLines(): LineSeen[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="modulepreload"]');
  return [...links].flatMap(({ href }) => {
    const [, version] = MODULE.exec(href.replace(/[?#].*$/, '')) ?? [];
    if (version === undefined || !copies().some((copy) => isOfCopy(href, version, copy))) return [];
    return [{ address: shownAddress(href), version }];
  });
}

/** Whether an address is asked for by a line alone, and not by a copy that runs. */
function isOfLine(address: string): boolean {
  return seeLines().some(
    (line) =>
      line.address === shownAddress(address) &&
      !copies().some(({ version }) => version === line.version),
  );
}

/** Addresses of the kit's files that were answered with an error, by the browser's own records. */
function failedFiles(): string[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .filter(({ name }) => copies().some(({ base }) => name.startsWith(base)))
    .filter(({ responseStatus }) => responseStatus >= 400)
    .filter(({ initiatorType }) => initiatorType !== 'fetch')
    .map(({ name }) => name)
    .filter((name) => !isOfLine(name));
}

/**
 * Files of the kit that are missing, each asked for once more.
 *
 * @param messages what browsers said when code did not come: most of them name the file
 */
export async function seeFiles(
  messages: readonly string[],
  policy: PolicyWatch,
): Promise<FileSeen[]> {
  const named = messages.flatMap((message) => /https?:\/\/\S+\.js/.exec(message)?.[0] ?? []);
  const addresses = [...new Set([...named, ...failedFiles()])].slice(0, MOST_FILES);
  return Promise.all(
    addresses.map(async (address) => {
      const { body: _body, ...answer } = await probe(address, policy);
      return { address: shownAddress(address), probe: answer };
    }),
  );
}
