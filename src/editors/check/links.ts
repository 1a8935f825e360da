/** Asks the addresses of a feed whether they answer. */
import { isObject, type Json } from '../../feed/read-value.js';
import { safeUrl } from '../../feed/safe-url.js';
import { networkReason } from '../network-reason.js';
import { words, type Words } from '../words.js';
import type { Found } from './finding.types.js';

/** So many are asked at a time. */
const AT_ONCE = 8;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** The addresses of a document, each once with the places where it stands. */
function addressesOf(document: Json): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, `${pointer}/${index}`);
      });
    if (!isObject(value)) return;
    for (const [key, inside] of Object.entries(value)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const url = key === 'url' && typeof inside === 'string' ? safeUrl(inside) : undefined;
      if (url !== undefined) found.set(url, [...(found.get(url) ?? []), at]);
      else visit(inside, at);
    }
  };
  visit(document, '');
  return found;
}

/** What is wrong with an address; nothing where it answers, if only by asking for a login. */
async function ask(address: string, fetch: typeof globalThis.fetch): Promise<Words | undefined> {
  const request = (method: 'HEAD' | 'GET'): Promise<Response> =>
    fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) });
  try {
    let response = await request('HEAD');
    // Many servers answer a question for the head alone with an error.
    if (!response.ok) response = await request('GET');
    await response.body?.cancel();
    const { status } = response;
    if (response.ok || status === 401 || status === 403 || status === 429) return undefined;
    return words(`${address} antwortet mit ${status}`, `${address} answers with ${status}`);
  } catch (error) {
    const { de, en } = networkReason(error, PATIENCE);
    return words(`${address} ist nicht erreichbar: ${de}`, `${address} cannot be reached: ${en}`);
  }
}

/**
 * Asks every address once.
 *
 * @param progress is told how many of how many have been asked
 */
export async function checkLinks(
  document: Json,
  fetch: typeof globalThis.fetch,
  progress: (done: number, all: number) => void,
): Promise<readonly Found[]> {
  const addresses = [...addressesOf(document)];
  const found: Found[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let item = addresses[next++]; item; item = addresses[next++]) {
      const [address, pointers] = item;
      const message = await ask(address, fetch);
      if (message)
        found.push(...pointers.map((pointer) => ({ code: 'dead-link', pointer, message })));
      progress((done += 1), addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
