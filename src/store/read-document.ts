/** From the text of a document to a parsed feed. */
import { LOAD_TIMEOUT, messageOf, type FeedEnvironment } from '../feed/load-feed.js';
import { parseFeed, type ParsedFeed } from '../feed/parse-feed.js';

/** What a JSON text holds, or the error that it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The shipped snapshot, or why there is none. Never throws and always settles, as `loadFeed`. */
export async function readSnapshot(
  loadSnapshot: () => Promise<string>,
  after: FeedEnvironment['after'],
): Promise<ParsedFeed> {
  let cancel = (): void => undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    cancel = after(LOAD_TIMEOUT, () => {
      reject(new Error(`not here within ${LOAD_TIMEOUT / 1000} s`));
    });
  });
  try {
    return parseFeed(readJson(await Promise.race([loadSnapshot(), timeout])));
  } catch (error) {
    const message = `the snapshot could not be loaded: ${messageOf(error)}`;
    return { feed: null, refusal: 'format', problems: [{ path: '', message }] };
  } finally {
    cancel();
  }
}
