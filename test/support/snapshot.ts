/** The shipped snapshot as a page gets it. `node scripts/generate.mjs` writes its module. */
import type { Feed } from '../../src/feed/feed.types.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { snapshotJson } from '../../src/snapshot/snapshot.generated.js';

/** Parsed anew each time, so that no test sees what another one did to it. */
export function snapshotFeed(): Feed {
  const { feed } = parseFeed(JSON.parse(snapshotJson));
  if (!feed) throw new Error('the snapshot is refused');
  return feed;
}
