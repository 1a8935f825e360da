/** Where the kit lies, and what follows from it: addresses of its files, hosts for a policy. */
import type { EmbedChoice, KitFacts } from './embed.types.js';

/** Shown wherever nobody has said yet where the kit lies. */
export const PLACEHOLDER_BASE = 'https://HOST/fds/';

/** What may not stand in an address: it would end an attribute, or is no address at all. */
const FORBIDDEN = /[\s<>"'`\\{}|^„“”«»‚‘’]/;

/** What comes along when an address is copied from a text: signs without width, and quotes around it. */
const UNSEEN = /\p{Cf}/gu;
const QUOTES = /^[„“”«»‚‘’"'<]+|[„“”«»‚‘’"'>]+$/g;

const ABSOLUTE = /^https?:\/\/[^/?#]+/i;

/** A host as a policy may name it: of letters, digits, hyphens and dots, or an address of IPv6. */
const PLAIN_HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[\da-f:.]+\])$/i;

/** `/0/` or `/0.1/` at the end: an address that follows the releases. */
const FLOATING_SEGMENT = /\/(\d+(?:\.\d+)?)\/$/;

const VERSION_SEGMENT = /\/\d+\.\d+\.\d+[^/]*\/$/;

/** What was typed or pasted, without what comes along unseen; full-width signs as the usual ones. */
const cleaned = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').trim().replace(QUOTES, '');

/** An absolute address as it was typed; nothing with a name and password, or without a usable host. */
function toAbsolute(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, username, password } = new URL(address);
  // "https://https://…" was pasted twice.
  const isHost = PLAIN_HOST.test(hostname) && !/^https?$/.test(hostname);
  return isHost && !username && !password ? address : undefined;
}

/** Whether a path begins with what can only have been meant as a host: browsers would look below the page. */
function isNoPath(address: string): boolean {
  const [first = ''] = address.split(/[/?#]/);
  if (/^(?:\.{1,2}|)$/.test(first)) return false;
  return /^https?$/i.test(first) || /[@:;,[\]]|\.$|\P{ASCII}/u.test(first) || isHostLike(first);
}

/** An http(s) address or a path; nothing with another scheme, and no `//host`. */
function toAddress(text: string): string | undefined {
  const address = cleaned(text);
  if (!address || address.length > 500 || FORBIDDEN.test(address)) return undefined;
  if (ABSOLUTE.test(address)) return toAbsolute(address);
  const isOther = address.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(address);
  return isOther || isNoPath(address) ? undefined : address;
}

/**
 * The address of the kit as somebody has typed or pasted it: with `/` at the end, without a file
 * name, query or fragment. `undefined` for what is no web address.
 */
export function toBase(text: string): string | undefined {
  const address = toAddress(text)?.replace(/[?#].*$/, '');
  if (!address) return undefined;
  const folder = address.replace(/\/[^/]+\.(?:m?js|html?|css|json)$/i, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The address of a feed as somebody has typed it; `undefined` for what is no web address. */
export function toFeedAddress(text: string): string | undefined {
  return toAddress(text)?.replace(/#.*$/, '') || undefined;
}

/** A host at the beginning: dotted labels and a top-level domain, or a machine's own name with a port. */
const HOST =
  /^(?:(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?=[/?#]|$)/u;

/** What browsers take for a file of the page's own folder, although it has the form of a host. */
const FILE = /^[^/?#]+\.(?:json|html?|js|mjs|css|txt|xml|php)$/i;

/** Whether a first part ends as a host does, with a top-level domain, and not as a file. */
const isHostLike = (part: string): boolean => /\.[a-z]{2,}$/i.test(part) && !FILE.test(part);

/**
 * The address that was meant by one without `https://`, such as `portal.hessen.de/fds`: a browser would
 * look for it below the page. `undefined` for anything else.
 */
export function meantAddress(text: string): string | undefined {
  const address = cleaned(text);
  const isMeant = HOST.test(address) && !FILE.test(address);
  return isMeant ? toAddress(`https://${address}`) : undefined;
}

/** The host of an address as a policy names it: `https://HOST`, `https://xn--mnchen-3ya.de`, or `'self'` for a path. */
export function policySource(address: string): string {
  const [typed] = ABSOLUTE.exec(address) ?? [];
  if (typed === undefined) return "'self'";
  const { origin } = new URL(address);
  // As it was typed where only capitals differ: they may be a placeholder. A header takes no umlauts.
  return typed.toLowerCase() === origin ? typed : origin;
}

/** The host of an address for readers; `undefined` for a path on the page's own server. */
export function hostName(address: string): string | undefined {
  return ABSOLUTE.exec(address)?.[0].replace(/^https?:\/\//i, '');
}

/** Whether an address names one released version, whose files never change. */
export function isVersioned(base: string): boolean {
  // Without the host: 127.0.0.1 is no version.
  return VERSION_SEGMENT.test(base.replace(ABSOLUTE, ''));
}

/** The folder of a pinned edition: `…/0.1.0/` instead of `…/0/`; else the same, pinned by hashes. */
export function pinnedBase(base: string, { version }: KitFacts): string {
  const found = FLOATING_SEGMENT.exec(base.replace(ABSOLUTE, ''))?.[1];
  const follows = found !== undefined && version.startsWith(`${found}.`);
  return follows ? base.replace(FLOATING_SEGMENT, `/${version}/`) : base;
}

/** The folder from which a choice takes the kit's files. */
export function kitBase({ base, edition }: EmbedChoice, facts: KitFacts): string {
  return edition === 'pinned' ? pinnedBase(base, facts) : base;
}

/** The feed of a choice. Never from a pinned folder unless the base is one: data go on living. */
export function feedAddress({ base, feed }: EmbedChoice): string {
  return feed ?? `${base}feed.v1.json`;
}
