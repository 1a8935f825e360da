/** The feeds that a page names: asked for once each, and read with the kit's own parser. */
import { languageAround } from '../../src/i18n/language-around.js';
import { isLocal, originOf, shownAddress } from '../addresses.js';
import type { FeedSeen } from '../observations.types.js';
import type { StrategyStore } from '../../src/store/strategy-store.js';
import type { PolicyWatch } from './policy-watch.js';
import { probe, type Answer } from './probe.js';

/** The page's stores: see `context/page-stores.ts`. */
const STORES = Symbol.for('fds-widgets/stores@2');

/** Problems that are kept; a feed may have thousands of the same. */
const MOST_PROBLEMS = 50;

type Content = Pick<
  FeedSeen,
  'content' | 'problems' | 'problemCount' | 'records' | 'refusal' | 'version' | 'updated'
>;

/** Full addresses of the feeds that elements name, each once. */
export function feedAddresses(elements: readonly Element[]): string[] {
  const sources = elements.flatMap((element) => element.getAttribute('src')?.trim() || []);
  const full = sources.map((src) =>
    URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src,
  );
  return [...new Set(full)];
}

/** What the page's widgets know of a feed. */
function stateOf(address: string): Pick<FeedSeen, 'state' | 'trouble'> {
  const scope = globalThis as { [STORES]?: ReadonlyMap<string, Pick<StrategyStore, 'feed'>> };
  const feed = scope[STORES]?.get(address)?.feed;
  if (!feed) return {};
  const trouble = 'trouble' in feed ? feed.trouble.message : undefined;
  return { state: feed.status, ...(trouble !== undefined && { trouble }) };
}

function decode(body: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { readonly json?: unknown; readonly failed: boolean } {
  try {
    return { json: JSON.parse(text) as unknown, failed: false };
  } catch {
    return { failed: true };
  }
}

/** How many records a feed's lists hold. */
function countRecords(feed: object): number {
  return Object.values(feed).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
    0,
  );
}

async function readJson(json: unknown): Promise<Content> {
  const isObject = typeof json === 'object' && json !== null;
  const { version, updated } = (isObject ? json : {}) as Record<string, unknown>;
  const { parseFeedInSlices } = await import('../../src/feed/feed-code.js');
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve);
    });
  const parsed = await parseFeedInSlices(
    json,
    pause,
    Date.now,
    languageAround(document.documentElement),
  );
  return {
    content: 'json',
    problems: parsed.problems.slice(0, MOST_PROBLEMS),
    problemCount: parsed.problems.length,
    ...(parsed.feed === null
      ? { refusal: parsed.refusal }
      : { records: countRecords(parsed.feed) }),
    ...(version !== undefined && { version: JSON.stringify(version).slice(0, 40) }),
    ...(typeof updated === 'string' && { updated }),
  };
}

async function contentOf({ body, status }: Answer): Promise<Content> {
  if (!body || status !== 200) return { problems: [] };
  const text = decode(body);
  if (text === undefined) return { content: 'encoding', problems: [] };
  if (!text.trim()) return { content: 'empty', problems: [] };
  const { json, failed } = parseJson(text);
  if (!failed) return readJson(json);
  return { content: /^\s*(<!--|<!doctype|<html)/i.test(text) ? 'html' : 'other', problems: [] };
}

async function seeFeed(address: string, policy: PolicyWatch): Promise<FeedSeen> {
  const valid = URL.canParse(address) && /^https?:/.test(address);
  const mixed = location.protocol === 'https:' && address.startsWith('http:') && !isLocal(address);
  const seen = {
    address: shownAddress(address),
    origin: originOf(address),
    valid,
    sameOrigin: originOf(address) === location.origin,
    mixed,
    ...stateOf(address),
  };
  if (!valid || mixed) return { ...seen, problems: [] };
  const answer = await probe(address, policy);
  const { body: _body, ...shown } = answer;
  return { ...seen, probe: shown, ...(await contentOf(answer)) };
}

/** All feeds of the page. */
export async function seeFeeds(
  addresses: readonly string[],
  policy: PolicyWatch,
): Promise<FeedSeen[]> {
  return Promise.all(addresses.map((address) => seeFeed(address, policy)));
}
