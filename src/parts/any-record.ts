/** The parts that any record may have. */
import type { Citation, Note } from '../feed/feed.types.js';

export interface AnyRecord {
  readonly id: string;
  readonly cite?: readonly Citation[] | undefined;
  readonly notes?: readonly Note[] | undefined;
}
