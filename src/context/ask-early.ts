/**
 * Feeds that the script tag asks for as soon as it finds their addresses, long before the code is there
 * that reads them (`take-early.ts`). The two are files apart that share no module, or a visitor would
 * wait for a third one: only the registered symbol, and a test that both ask alike.
 */

/** An answer that nobody takes is given up after this time, in milliseconds. */
const KEPT_FOR = 10_000;

const REGISTRY = Symbol.for('fds-widgets/early-answers@1');

interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}

/** The answers of a page, by the full address of the feed. */
export type EarlyAnswers = Map<string, EarlyAnswer>;

function answersOfPage(): EarlyAnswers {
  const scope = globalThis as { [REGISTRY]?: EarlyAnswers };
  return scope[REGISTRY] ?? (scope[REGISTRY] = new Map<string, EarlyAnswer>());
}

/** Asks for a feed, once. Whatever comes of it is the business of who takes the answer. */
export function askEarly(url: string): void {
  const answers = answersOfPage();
  if (answers.has(url)) return;
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const response = fetch(url, {
    signal: controller.signal,
    cache: 'default',
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    headers: { Accept: 'application/json' },
  });
  response.catch(() => undefined);
  const answer = { response, abort };
  answers.set(url, answer);
  setTimeout(() => {
    if (answers.get(url) !== answer) return;
    answers.delete(url);
    abort();
  }, KEPT_FOR);
}
