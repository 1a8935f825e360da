import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  loadFeed,
  LOAD_TIMEOUT,
  MAX_BYTES,
  MAX_RETRY_AFTER,
  parseRetryAfter,
  type FeedEnvironment,
  type LoadFailure,
  type LoadResult,
} from '../../src/feed/load-feed.js';
import { FakeClock, settle } from '../support/fake-clock.js';
import {
  answersStatus,
  FakeFetch,
  isOffline,
  neverAnswers,
  sends,
  stallsAfter,
  streams,
  type Answer,
} from '../support/fake-fetch.js';

const url = 'https://feed.example/feed.v1.json';
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

let clock: FakeClock;
let network: FakeFetch;
let environment: FeedEnvironment;

beforeEach(() => {
  clock = new FakeClock();
  network = new FakeFetch();
  environment = {
    fetch: network.fetch,
    after: clock.after,
    now: clock.now,
    random: () => 0.5,
  };
});

function load(answer: Answer): Promise<LoadResult> {
  network.answer(answer);
  return loadFeed(url, environment);
}

async function textOf(answer: Answer): Promise<string> {
  const result = await load(answer);
  assert.equal(result.ok, true, JSON.stringify(result));
  return result.ok ? result.text : '';
}

async function failureOf(answer: Answer): Promise<LoadFailure> {
  const result = await load(answer);
  assert.equal(result.ok, false, 'loading must fail');
  return result.ok
    ? { code: 'render', message: { de: '', en: '' }, retryable: false }
    : result.failure;
}

describe('loadFeed: the request', () => {
  it('lets the cache answer at first, and asks the server when told to revalidate', async () => {
    network.answer(sends('{}'));
    await loadFeed(url, environment);
    await loadFeed(url, environment, true);
    assert.deepEqual(
      network.requests.map(({ init }) => init.cache),
      ['default', 'no-cache'],
    );
  });

  it('asks for the address as it is: no cache busting, one request', async () => {
    await textOf(sends('{}'));
    assert.deepEqual(
      network.requests.map((request) => request.url),
      [url],
    );
  });

  it('sends no credentials and no full referrer, and no header that costs a preflight', async () => {
    await textOf(sends('{}'));
    const { init } = network.requests[0] ?? {};
    assert.equal(init?.credentials, 'omit');
    assert.equal(init.referrerPolicy, 'strict-origin');
    assert.deepEqual(init.headers, { Accept: 'application/json' });
    assert.equal(init.method ?? 'GET', 'GET');
  });
});

describe('loadFeed: the document', () => {
  it('hands out the text as it is', async () => {
    assert.equal(await textOf(sends('{"title":"Föderal 🎉"}')), '{"title":"Föderal 🎉"}');
    assert.equal(await textOf(sends('')), '');
  });

  it('takes any document with status 200: what it says is not its business', async () => {
    assert.equal(await textOf(sends('<html>', { 'content-type': 'text/html' })), '<html>');
  });

  it('puts characters together that came in two pieces', async () => {
    const [first, ...rest] = utf8('ö€🎉');
    assert.equal(
      await textOf(streams([bytes(first ?? 0), ...rest.map((byte) => bytes(byte))])),
      'ö€🎉',
    );
  });

  it('drops a byte order mark, also one in pieces, and no other', async () => {
    assert.equal(await textOf(sends('\ufeff{"a":1}')), '{"a":1}');
    assert.equal(await textOf(streams([bytes(0xef), bytes(0xbb), bytes(0xbf, 0x7b, 0x7d)])), '{}');
    assert.equal(await textOf(sends('{}\ufeff')), '{}\ufeff');
  });

  const notUtf8: readonly (readonly [what: string, chunks: readonly Uint8Array[]])[] = [
    ['Latin-1', [bytes(0x46, 0xf6, 0x64)]],
    ['UTF-16', [bytes(0xff, 0xfe, 0x7b, 0x00)]],
    ['a character cut off at the end', [utf8('{"a":1}'), bytes(0xe2, 0x82)]],
    ['a surrogate', [bytes(0xed, 0xa0, 0x80)]],
  ];
  for (const [what, chunks] of notUtf8) {
    it(`refuses ${what} instead of showing replacement characters`, async () => {
      const failure = await failureOf(streams(chunks));
      assert.deepEqual(failure, {
        code: 'encoding',
        message: {
          de: 'Das Dokument ist nicht in UTF-8 kodiert',
          en: 'the document is not UTF-8',
        },
        retryable: false,
      });
    });
  }

  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);

  it('takes 20 MB', async () => {
    assert.equal(MAX_BYTES, 20 * 1024 * 1024);
    const text = await textOf(streams(Array.from({ length: 20 }, () => megabyte)));
    assert.equal(text.length, MAX_BYTES);
  });

  it('stops reading at the first byte beyond 20 MB, even of a document without end (G10)', async () => {
    let served = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        served += 1;
        yield megabyte;
      }
    }
    const failure = await failureOf(streams(endless()));
    assert.equal(failure.code, 'size');
    assert.equal(failure.retryable, false);
    assert.equal(served <= 23, true, `${served} MB were asked for`);
    assert.equal(network.requests[0]?.init.signal?.aborted, true);
  });
});

describe('loadFeed: HTTP errors', () => {
  for (const status of [400, 401, 403, 404, 410, 418, 451]) {
    it(`takes ${status} as final`, async () => {
      const failure = await failureOf(answersStatus(status));
      assert.deepEqual(failure, {
        code: 'http',
        message: {
          de: `Der Server antwortet mit ${status}`,
          en: `the server answered ${status}`,
        },
        retryable: false,
      });
    });
  }

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`takes ${status} as worth another attempt`, async () => {
      const failure = await failureOf(answersStatus(status));
      assert.deepEqual(failure, {
        code: 'http',
        message: {
          de: `Der Server antwortet mit ${status}`,
          en: `the server answered ${status}`,
        },
        retryable: true,
      });
    });
  }

  it('lets go of the error page without reading it', async () => {
    await failureOf(answersStatus(500));
    assert.equal(network.requests[0]?.init.signal?.aborted, true);
  });

  it('hands on how long the server asks to wait', async () => {
    assert.equal(
      (await failureOf(answersStatus(503, { 'retry-after': '120' }))).retryAfter,
      120_000,
    );
    const date = new Date(clock.now() + 90_000).toUTCString();
    assert.equal((await failureOf(answersStatus(503, { 'retry-after': date }))).retryAfter, 90_000);
    assert.equal(
      (await failureOf(answersStatus(429, { 'retry-after': '86400' }))).retryAfter,
      MAX_RETRY_AFTER,
    );
    assert.equal('retryAfter' in (await failureOf(answersStatus(503))), false);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.UTC(2026, 10, 21, 12);

  it('reads seconds', () => {
    assert.equal(parseRetryAfter('0', now), 0);
    assert.equal(parseRetryAfter('30', now), 30_000);
    assert.equal(parseRetryAfter(' 30 ', now), 30_000);
  });

  it('reads the three forms of an HTTP date', () => {
    assert.equal(parseRetryAfter('Sat, 21 Nov 2026 12:01:00 GMT', now), 60_000);
    assert.equal(parseRetryAfter('Saturday, 21-Nov-26 12:01:00 GMT', now), 60_000);
    assert.equal(parseRetryAfter('Sat Nov 21 12:01:00 2026 GMT', now), 60_000);
  });

  it('takes a date that has passed for no wait', () => {
    assert.equal(parseRetryAfter('Sat, 21 Nov 2026 11:00:00 GMT', now), 0);
  });

  it('waits one hour at most', () => {
    assert.equal(MAX_RETRY_AFTER, 3_600_000);
    assert.equal(parseRetryAfter('3601', now), MAX_RETRY_AFTER);
    assert.equal(parseRetryAfter('9'.repeat(400), now), MAX_RETRY_AFTER);
    assert.equal(parseRetryAfter('Fri, 31 Dec 9999 23:59:59 GMT', now), MAX_RETRY_AFTER);
  });

  it('knows nothing where the server says nothing or nonsense', () => {
    for (const value of [null, '', ' ', 'soon', 'NaN', '∞']) {
      assert.equal(parseRetryAfter(value, now), undefined, String(value));
    }
  });

  it('always says nothing or a wait from 0 to one hour', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:. +-]*$/)), (value) => {
        const wait = parseRetryAfter(value, now);
        assert.equal(wait === undefined || (wait >= 0 && wait <= MAX_RETRY_AFTER), true, value);
      }),
    );
  });
});

describe('loadFeed: trouble with the network', () => {
  it('takes a failed connection as worth another attempt', async () => {
    assert.deepEqual(await failureOf(isOffline('Failed to fetch')), {
      code: 'network',
      message: {
        de: 'Die Adresse ist nicht erreichbar (Failed to fetch)',
        en: 'the address cannot be reached (Failed to fetch)',
      },
      retryable: true,
    });
  });

  it('takes a connection that breaks in the middle alike', async () => {
    const breaks: Answer = () => {
      let sent = false;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent) controller.error(new TypeError('network error'));
          else controller.enqueue(utf8('{"version":'));
          sent = true;
        },
      });
      return Promise.resolve(new Response(body));
    };
    const failure = await failureOf(breaks);
    assert.equal(failure.code, 'network');
    assert.equal(failure.retryable, true);
  });

  it('takes an address that is none as final, and asks nobody', async () => {
    for (const address of ['', 'https://', 'http://[', 'feed.json', 'javascript:1', 'mailto:a@b']) {
      const result = await loadFeed(address, environment);
      assert.equal(!result.ok && result.failure.code, 'url', address);
      assert.equal(!result.ok && result.failure.retryable, false);
    }
    assert.equal(network.requests.length, 0);
  });

  it('settles whatever a fetch that others have wrapped throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true }),
        fc.boolean(),
        async (thrown, late) => {
          const failure = await failureOf(() => {
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as foreign code does
            if (late) return Promise.reject(thrown);
            throw thrown;
          });
          assert.equal(failure.code, 'network');
          assert.equal(typeof failure.message.de, 'string');
        },
      ),
    );
  });

  it('settles whatever such a fetch resolves to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const result = await load(() => Promise.resolve(value as Response));
        assert.equal(typeof result.ok, 'boolean');
      }),
    );
  });
});

describe('loadFeed: the time limit', () => {
  /** Loads, and says what came of it after so many milliseconds. */
  async function resultAfter(answer: Answer, ms: number): Promise<LoadResult | undefined> {
    let result: LoadResult | undefined;
    void load(answer).then((value) => {
      result = value;
    });
    await clock.advance(ms);
    await settle();
    return result;
  }

  const timeout: LoadResult = {
    ok: false,
    failure: {
      code: 'timeout',
      message: {
        de: 'Keine vollständige Antwort innerhalb von 10 s',
        en: 'no complete answer within 10 s',
      },
      retryable: true,
    },
  };

  it('waits 10 s and not longer for an answer that never comes, even if abort has no effect (G06, G10)', async () => {
    assert.equal(LOAD_TIMEOUT, 10_000);
    assert.equal(await resultAfter(neverAnswers(), 9999), undefined);
    assert.deepEqual(await resultAfter(neverAnswers(), 10_000), timeout);
  });

  it('counts the body in: headers at once do not help (G10)', async () => {
    assert.equal(await resultAfter(stallsAfter([utf8('{"version":1')]), 9999), undefined);
    assert.deepEqual(await resultAfter(stallsAfter([utf8('{"version":1')]), 10_000), timeout);
  });

  it('is not fooled by a body that drips', async () => {
    const drips: Answer = () => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) =>
          new Promise((resolve) => {
            clock.after(1000, () => {
              controller.enqueue(utf8(' '));
              resolve();
            });
          }),
      });
      return Promise.resolve(new Response(body));
    };
    assert.deepEqual(await resultAfter(drips, 10_000), timeout);
  });

  it('takes an answer that is complete a moment before', async () => {
    const late: Answer = () =>
      new Promise((resolve) => {
        clock.after(9999, () => {
          resolve(new Response('{}'));
        });
      });
    assert.deepEqual(await resultAfter(late, 10_000), { ok: true, text: '{}' });
  });

  it('lets go of the request when it gives up', async () => {
    let closed = false;
    const close = (): void => {
      closed = true;
    };
    await resultAfter(stallsAfter([], close), 10_000);
    assert.equal(closed, true);
  });

  it('leaves no timer behind, whatever happens', async () => {
    const answers = [sends('{}'), answersStatus(404), isOffline(), sends(bytes(0xff))];
    for (const answer of answers) {
      await load(answer);
      assert.deepEqual(clock.waits, []);
    }
    await resultAfter(neverAnswers(), 10_000);
    assert.deepEqual(clock.waits, []);
  });

  it('raises no rejection that nobody handles when the request fails after all', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): void => {
      unhandled.push(reason);
    };
    process.on('unhandledRejection', listen);
    const failsLate: Answer = ({ init }) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    assert.deepEqual(await resultAfter(failsLate, 10_000), timeout);
    await settle();
    process.off('unhandledRejection', listen);
    assert.deepEqual(unhandled, []);
  });
});
