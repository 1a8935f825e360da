/** Answers to feeds that the script tag has asked for (`ask-early.ts`). */
import type { EarlyAnswers } from './ask-early.js';

const REGISTRY = Symbol.for('fds-widgets/early-answers@1');

/**
 * What a request would bring, where it has been made already and nobody has taken the answer yet. One
 * that asks whether something has changed wants a new answer.
 */
export function takeEarly(
  ...[input, init]: Parameters<typeof fetch>
): Promise<Response> | undefined {
  const answers = (globalThis as { [REGISTRY]?: EarlyAnswers })[REGISTRY];
  if (typeof input !== 'string' || !init || init.cache !== 'default') return undefined;
  const answer = answers?.get(input);
  if (!answer) return undefined;
  answers?.delete(input);
  init.signal?.addEventListener('abort', answer.abort);
  return answer.response;
}
