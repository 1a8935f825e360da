/** Asks for an address as the kit does, and says what came of it. */
import type { Probe } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';

/** As long as a widget waits, in milliseconds. */
const LIMIT = 10_000;

/** A probe with the bytes that came. */
export interface Answer extends Probe {
  readonly body?: ArrayBuffer;
}

function fetchOnce(address: string, mode: RequestMode): Promise<Response> {
  return fetch(address, {
    mode,
    // Past the cache: the question is what the server says now.
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal: AbortSignal.timeout(LIMIT),
    ...(mode === 'cors' && { headers: { Accept: 'application/json' } }),
  });
}

/** A refused request says nothing of its reason; a second one, whose answer stays closed, does. */
async function reasonOf(address: string, policy: PolicyWatch): Promise<Probe['answer']> {
  // The browser reports a breach of the policy in a task of its own.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  if (policy.hasBlocked(address)) return 'policy';
  try {
    await fetchOnce(address, 'no-cors');
    return 'cors';
  } catch {
    return 'unreachable';
  }
}

/** Asks for an address. Never rejects. */
export async function probe(address: string, policy: PolicyWatch): Promise<Answer> {
  const start = performance.now();
  const took = (): number => Math.round(performance.now() - start);
  try {
    const response = await fetchOnce(address, 'cors');
    const { headers, status } = response;
    const body = await response.arrayBuffer();
    const cacheControl = headers.get('Cache-Control');
    return {
      answer: 'answered',
      status,
      type: headers.get('Content-Type') ?? '',
      etag: headers.has('ETag'),
      ...(cacheControl !== null && { cacheControl }),
      took: took(),
      body,
    };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return { answer: isLate ? 'timeout' : await reasonOf(address, policy), took: took() };
  }
}
