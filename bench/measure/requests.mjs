// What a page asks for: how much, of which kind, and how deep the chain is in which one thing leads to
// the next.

const kinds = [
  ['page', /html/],
  ['script', /javascript/],
  ['style', /css/],
  ['data', /json/],
];

const kindOf = (type) => kinds.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';

/** Address of what has asked for a request: the script that did, or the document that names it. */
function askerOf({ initiator, documentURL }) {
  const callers = [];
  for (let stack = initiator.stack; stack; stack = stack.parent) callers.push(...stack.callFrames);
  return callers.find(({ url }) => url)?.url ?? initiator.url ?? documentURL;
}

/** Follows the requests of a page; the function that it resolves to gives the list. */
export async function followRequests(page) {
  const session = await page.createCDPSession();
  const requests = new Map();
  session.on('Network.requestWillBeSent', (event) => {
    if (event.request.url.startsWith('data:')) return;
    const asker = event.type === 'Document' ? undefined : askerOf(event);
    requests.set(event.requestId, {
      url: event.request.url,
      asker,
      time: event.timestamp,
      kind: 'other',
      bytes: 0,
    });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.kind = kindOf(response.mimeType);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return () => [...requests.values()];
}

/** How many steps lead to a request: 1 for the page itself. */
function depthOf(request, byUrl, seen = new Set()) {
  const asker = byUrl.get(request.asker);
  if (!asker || seen.has(request.url)) return 1;
  return 1 + depthOf(asker, byUrl, seen.add(request.url));
}

/**
 * Sums of the requests that were made until a page was painted.
 *
 * @param painted milliseconds from navigation
 */
export function sumRequests(requests, painted) {
  const [first] = requests;
  const made = requests.filter(({ time }) => (time - first.time) * 1_000 <= painted);
  const byUrl = new Map(made.map((request) => [request.url, request]));
  const bytes = (kind) =>
    made
      .filter((request) => !kind || request.kind === kind)
      .reduce((sum, request) => sum + request.bytes, 0);
  return {
    requests: made.length,
    depth: Math.max(...made.map((request) => depthOf(request, byUrl))),
    bytes: bytes(),
    scriptBytes: bytes('script'),
    snapshotBytes: made
      .filter(({ url }) => /\bsnapshot[^/]*\.js$/.test(url))
      .reduce((sum, request) => sum + request.bytes, 0),
    dataBytes: bytes('data'),
    styleBytes: bytes('style'),
    pageBytes: bytes('page'),
  };
}
