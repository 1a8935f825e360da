/** A network whose answers a test lays out beforehand, and which remembers what it was asked. */

/** One request as the fake saw it. */
export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** What the network does with a request. */
export type Answer = (request: FakeRequest) => Promise<Response>;

/** Gives one answer a request, in order; the last one again and again. */
export class FakeFetch {
  readonly requests: FakeRequest[] = [];
  #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  /** Lays out anew what comes from now on. */
  answer(...answers: Answer[]): void {
    this.#answers = answers;
  }

  readonly fetch: typeof fetch = (input, init = {}) => {
    const request = { url: input instanceof Request ? input.url : String(input), init };
    this.requests.push(request);
    const [answer] = this.#answers;
    if (!answer) throw new Error(`the test has no answer to ${request.url}`);
    if (this.#answers.length > 1) this.#answers.shift();
    return answer(request);
  };
}

/** A document with status 200. */
export function sends(body: BodyInit, headers: Record<string, string> = {}): Answer {
  return () => Promise.resolve(new Response(body, { headers }));
}

/** A status without a document. */
export function answersStatus(status: number, headers: Record<string, string> = {}): Answer {
  return () => Promise.resolve(new Response('an error page', { status, headers }));
}

/** No connection: what `fetch` does offline, and where CORS forbids the answer. */
export function isOffline(message = 'Failed to fetch'): Answer {
  return () => Promise.reject(new TypeError(message));
}

/** A request which nobody ever answers, and which can't be aborted either. */
export function neverAnswers(): Answer {
  return () => new Promise<Response>(() => undefined);
}

/** Status 200 and `chunks`, then silence; `closed` is called when the kit lets go of it. */
export function stallsAfter(chunks: readonly Uint8Array[], closed?: () => void): Answer {
  return ({ init }) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        init.signal?.addEventListener('abort', () => {
          closed?.();
        });
      },
    });
    return Promise.resolve(new Response(body));
  };
}

/** Status 200 and `chunks`, one by one as they are asked for. */
export function streams(chunks: Iterable<Uint8Array>): Answer {
  return () => {
    const iterator = chunks[Symbol.iterator]();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return Promise.resolve(new Response(body));
  };
}
