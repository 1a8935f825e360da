/** A limit for what may never settle. */
import { LOAD_TIMEOUT, type FeedEnvironment } from '../feed/load.types.js';

/** The same promise; rejects where it has not settled within the time that a feed has. */
export async function inTime<T>(work: Promise<T>, after: FeedEnvironment['after']): Promise<T> {
  let cancel = (): void => undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    cancel = after(LOAD_TIMEOUT, () => {
      reject(new Error(`> ${LOAD_TIMEOUT / 1000} s`));
    });
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    cancel();
  }
}
