import { waitUntil as poll } from '@open-wc/testing';

/** Where a machine is busy a widget takes its time; a test that fails says so soon enough. In ms. */
const LIMIT = 20_000;

/** How often is looked, in ms: what a test waits for mostly takes less than a frame. */
const EVERY = 8;

/**
 * Resolves once `what` gives something true. No test is about how long that takes.
 *
 * @param words what is waited for, for the error
 */
export const waitUntil = (what: () => unknown, words?: string): Promise<void> =>
  poll(what, words, { timeout: LIMIT, interval: EVERY });
