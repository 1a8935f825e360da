/** Page, network and clock for stores: what `src/context/page-environment.ts` is in a browser. */
import type { PieceName } from '../../src/feed/pieces.js';
import type { SourceEnvironment } from '../../src/store/feed-source.js';
import { readFeed } from '../../src/store/read-document.js';
import { FakeClock } from './fake-clock.js';
import { FakeFetch } from './fake-fetch.js';
import { smallFeed } from './small-feed.js';

// The code that reads feeds is fetched on need: here it is there from the start.
await readFeed('{}', Date.now);

export class FakePage {
  readonly clock = new FakeClock();
  readonly network = new FakeFetch();
  /** What `random` says; 0.5 is a jitter of nothing. */
  chance = 0.5;
  /** How often the snapshot was asked for. */
  snapshotLoads = 0;
  loadSnapshot = (): Promise<string> =>
    Promise.resolve(JSON.stringify(smallFeed({ title: 'Snapshot' })));
  /** Which pieces of it were asked for. */
  readonly pieces: PieceName[] = [];
  loadPiece = (name: PieceName): Promise<string> =>
    Promise.resolve(JSON.stringify({ ...smallFeed({ title: name }), counts: { projects: 95 } }));
  readonly #onVisible = new Set<() => void>();
  #visible = true;

  readonly environment: SourceEnvironment = {
    fetch: this.network.fetch,
    after: this.clock.after,
    now: this.clock.now,
    random: () => this.chance,
    loadSnapshot: () => {
      this.snapshotLoads += 1;
      return this.loadSnapshot();
    },
    loadPiece: (name) => {
      this.pieces.push(name);
      return this.loadPiece(name);
    },
    isVisible: () => this.#visible,
    onVisible: (task) => {
      this.#onVisible.add(task);
      return () => {
        this.#onVisible.delete(task);
      };
    },
  };

  /** How many listeners wait for the page to come into view. */
  get watchers(): number {
    return this.#onVisible.size;
  }

  hide(): void {
    this.#visible = false;
  }

  show(): void {
    this.#visible = true;
    for (const task of [...this.#onVisible]) task();
  }
}
