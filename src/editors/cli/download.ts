/** Fetches a feed from an address, and says in words why there is none. */
import { networkReason } from '../network-reason.js';
import { EditorsError, words, type Words } from '../words.js';
import { decodeText } from '../workbook/read-csv.js';

/** How long an answer may take to its end, in milliseconds. */
const PATIENCE = 30_000;

/** Pages on which one logs in are known by their address. */
const LOGIN = /log-?in|sign-?in|anmeld|auth|sso|saml|oauth|idp/i;

const fail = (address: string, { de, en }: Words): EditorsError =>
  new EditorsError(words(`${address}: ${de}`, `${address}: ${en}`));

const asksForLogin = words(
  'Die Adresse führt zu einer Anmeldung und nicht zum Feed.',
  'The address leads to a login and not to the feed.',
);

/** Whether a text is a page or another document of tags, and no feed. */
export const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|\?xml)/i.test(text);

/** The bytes of an answer, as far as they may go: one byte more says that there were too many. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next?.value) break;
    parts.push(next.value);
    length += (next.value as Uint8Array).length;
    if (length <= most) continue;
    await reader?.cancel();
    break;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Fetches a feed.
 *
 * @param most how many bytes are read; of more, a few too many are given back
 * @throws EditorsError in one sentence where there is none
 */
export async function downloadFeed(
  fetch: typeof globalThis.fetch,
  address: string,
  most: number,
): Promise<Uint8Array> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    bytes = await bytesOf(response, most);
  } catch (error) {
    const { de, en } = networkReason(error, PATIENCE);
    throw fail(address, words(`nicht erreichbar (${de}).`, `cannot be reached (${en}).`));
  }
  if ([401, 403, 407].includes(response.status)) throw fail(address, asksForLogin);
  if (!response.ok) {
    const { status } = response;
    throw fail(
      address,
      words(`Der Server antwortet mit ${status}.`, `The server answers with ${status}.`),
    );
  }
  const isHtml = isPage(decodeText(bytes.subarray(0, 1024)));
  if (isHtml && response.redirected && LOGIN.test(response.url)) throw fail(address, asksForLogin);
  return bytes;
}
