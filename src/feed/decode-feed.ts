/** The text of a feed's bytes: UTF-8 and nothing else, as pages read it. Pure. */

/** A feed in another encoding: with replacement characters it would be another text. */
export class EncodingError extends Error {
  /** @param line from 1: where the first sign stands that is no UTF-8 */
  constructor(readonly line: number) {
    super(`not UTF-8 (line ${line})`);
  }
}

/**
 * Decodes a feed, without the mark that some editors put at the beginning.
 *
 * @throws EncodingError where it is not encoded in UTF-8
 */
export function decodeFeed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    throw new EncodingError(before.split('\n').length);
  }
}
