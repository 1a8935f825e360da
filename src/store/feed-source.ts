/**
 * The life of one feed: first load, retries, refresh, last good data, the snapshot in need.
 * One source serves every widget of a page that names the same URL.
 */
import {
  SLOW_AFTER,
  type FeedEnvironment,
  type LoadFailure,
  type LoadResult,
} from '../feed/load.types.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DataOrigin, FeedState, FeedTrouble, ReadyState } from './feed-state.js';
import type { PieceEnvironment } from './first-pieces.js';
import { refreshAfter } from './refresh-after.js';
import {
  fetchFeed,
  readFeed,
  readSnapshotFeed,
  troubleOfFailure,
  type ReadDocument,
} from './read-document.js';

/** Waits before the retries, in milliseconds; each is varied by a quarter up or down. */
export const RETRY_DELAYS: readonly number[] = [1000, 2000, 4000];
/** The shortest refresh interval, in seconds. */
const MIN_REFRESH = 30;
/** The longest one, in seconds: browsers take a longer wait for none at all. */
const MAX_REFRESH = 2_147_483;

/** What a source needs of the page. */
export interface SourceEnvironment extends FeedEnvironment, PieceEnvironment {
  /** The text of the snapshot that ships with the kit; loaded only when it is needed. */
  readonly loadSnapshot: () => Promise<string>;
  /** Whether the page can be seen; refreshing pauses while it cannot. */
  readonly isVisible: () => boolean;
  /** Runs `task` whenever the page comes into view; the result stops that. */
  readonly onVisible: (task: () => void) => () => void;
}

/** Hears what happens to a feed. */
export interface SourceListener {
  stateChanged(state: FeedState): void;
  /** A feed was loaded and is shown; `trouble` where parts of it could not be used. */
  loaded(state: FeedState & { status: 'ready' }, trouble?: FeedTrouble): void;
  failed(trouble: FeedTrouble): void;
}

const NOTHING = (): void => undefined;

/** Loads one feed, or the snapshot if `url` is `null`, and keeps it up to date. */
export class FeedSource {
  #state: FeedState = { status: 'loading', slow: false };
  #running = false;
  #busy = false;
  /** The attempt under way, or the last one. */
  loading: Promise<void> = Promise.resolve();
  #text: string | undefined;
  #attempt = 0;
  #refresh = 0;
  /** When the last attempt ended, and how long after it the server asked to be left alone. */
  #checkedAt = 0;
  #atLeast = 0;
  /** How often in a row a feed was refused for the same, and for what. */
  #refusals = 0;
  #refusedFor = '';
  /** Whether a refresh fell due while the page was hidden. */
  #missed = false;
  #cancelTimer = NOTHING;
  #cancelSlow = NOTHING;
  #stopWatching = NOTHING;

  constructor(
    readonly url: string | null,
    readonly environment: SourceEnvironment,
    readonly listener: SourceListener,
  ) {}

  get state(): FeedState {
    return this.#state;
  }

  /** Starts loading, or goes on after `stop()`. Data that are there are kept. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#stopWatching = this.environment.onVisible(() => {
      this.#refreshIfDue();
    });
    // What is stale is tried anew: its retries ended with `stop()`.
    if (this.#state.status !== 'ready') void this.#load(this.#state.status !== 'loading');
    else this.#plan();
  }

  /** Stops all timers. What is under way is still taken in. */
  stop(): void {
    this.#running = false;
    this.#cancelTimer();
    this.#cancelSlow();
    this.#stopWatching();
  }

  /** Sets the interval of refreshing, in seconds; 0 for never, at least `MIN_REFRESH`. */
  setRefresh(seconds: number): void {
    const bounded = Math.min(Math.max(seconds, MIN_REFRESH), MAX_REFRESH);
    this.#refresh = seconds > 0 ? bounded * 1000 : 0;
    // What is under way, or the retry that is planned, plans the next refresh itself.
    if (!this.#busy && this.#attempt === 0) this.#plan();
  }

  /** Tries again at once, on request of a visitor; resolves when it is known how that went. */
  retry(): Promise<void> {
    const state = this.#state;
    this.#attempt = 0;
    if (state.status === 'failed') this.#set({ status: 'loading', slow: false });
    else if (state.status === 'stale' && !state.retrying) this.#set({ ...state, retrying: true });
    return this.#load(true);
  }

  #set(state: FeedState): void {
    this.#state = state;
    this.listener.stateChanged(state);
  }

  #wait(ms: number, task: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.environment.after(ms, task);
  }

  /** The wait from one attempt to the next refresh; 0 where none is wished. */
  get #interval(): number {
    if (this.#refresh === 0 || this.url === null) return 0;
    return Math.max(refreshAfter(this.#refresh, this.#refusals), this.#atLeast);
  }

  #plan(): void {
    this.#cancelTimer();
    const interval = this.#interval;
    if (interval === 0 || !this.#running) return;
    const left = this.#checkedAt + interval - this.environment.now();
    // No longer than the interval, whatever has happened to the computer's clock.
    this.#wait(Math.min(Math.max(left, 0), interval), () => {
      if (this.environment.isVisible()) void this.#load(true);
      else this.#missed = true;
    });
  }

  /** When the page comes into view. A computer that was asleep had no timers. */
  #refreshIfDue(): void {
    const interval = this.#interval;
    const due = this.environment.now() - this.#checkedAt >= interval;
    if (interval > 0 && (due || this.#missed)) void this.#load(true);
  }

  #load(revalidate: boolean): Promise<void> {
    this.#watchSlowness();
    if (!this.#busy) this.loading = this.#loadNow(revalidate);
    return this.loading;
  }

  async #loadNow(revalidate: boolean): Promise<void> {
    this.#busy = true;
    this.#missed = false;
    this.#cancelTimer();
    try {
      if (this.url === null) await this.#showSnapshot();
      else await this.#take(await fetchFeed(this.url, this.environment, revalidate));
    } finally {
      this.#busy = false;
      this.#cancelSlow();
    }
  }

  #watchSlowness(): void {
    this.#cancelSlow();
    if (this.#state.status !== 'loading') return;
    this.#cancelSlow = this.environment.after(SLOW_AFTER, () => {
      if (this.#state.status === 'loading') this.#set({ status: 'loading', slow: true });
    });
  }

  async #take(result: LoadResult): Promise<void> {
    this.#checkedAt = this.environment.now();
    this.#atLeast = result.ok ? 0 : (result.failure.retryAfter ?? 0);
    if (!result.ok) {
      await this.#fall(troubleOfFailure(result.failure), result.failure);
    } else if (result.text === this.#text && this.#state.status !== 'failed') {
      this.#confirm();
    } else {
      await this.#read(result.text);
    }
  }

  /** The feed has not changed: the data on the page are as new as it is. */
  #confirm(): void {
    const state = this.#state;
    this.#attempt = 0;
    this.#refusals = 0;
    this.#plan();
    // Nothing to tell where they were said to be: only how old they are has changed.
    if (state.status === 'ready') this.#state = { ...state, fetchedAt: this.environment.now() };
    else if ('model' in state) this.listener.loaded(this.#show(state.model, 'feed'));
  }

  async #read(text: string): Promise<void> {
    const { model, trouble, failure } = await readFeed(text, this.environment.now);
    if (!model) {
      await this.#fall(trouble, failure);
    } else if (this.#isOlder(model)) {
      this.#confirm();
    } else {
      this.#text = text;
      this.#attempt = 0;
      this.#refusals = 0;
      this.#plan();
      this.listener.loaded(this.#show(model, 'feed'), trouble);
    }
  }

  /**
   * Whether a feed was last changed before the one that is shown, as where a cache on the way has kept
   * an old copy: then what is shown stays, as the newest that is known, and is confirmed by the answer.
   * A feed that does not say when it was changed replaces any other, and any feed the snapshot.
   */
  #isOlder({ feed: { updated } }: StrategyModel): boolean {
    const state = this.#state;
    if (!('model' in state) || state.origin !== 'feed' || updated === undefined) return false;
    const shown = state.model.feed.updated;
    return shown !== undefined && Date.parse(updated) < Date.parse(shown);
  }

  #show(model: StrategyModel, origin: DataOrigin): ReadyState {
    const fetchedAt = this.environment.now();
    const state = { status: 'ready', model, origin, fetchedAt } as const;
    this.#set(state);
    return state;
  }

  /** After a failed attempt: keep the last good data, else show the snapshot, and try again. */
  async #fall(trouble: FeedTrouble, failure?: LoadFailure): Promise<void> {
    const wait = this.#nextRetry(failure);
    if (failure && !failure.retryable) this.#refuse(failure);
    const retrying = wait !== undefined;
    const state = this.#state;
    const known = 'trouble' in state && state.trouble.message === trouble.message;
    if ('model' in state) {
      const { model, origin, fetchedAt } = state;
      this.#set({ status: 'stale', model, origin, fetchedAt, trouble, retrying });
    } else {
      await this.#fallToSnapshot(trouble, retrying);
    }
    // Once for a trouble, not once for each of its retries.
    if (!known) this.listener.failed(trouble);
    // Last, because an attempt that comes while this one is not over would be skipped.
    if (wait === undefined) this.#plan();
    else if (this.#running) this.#wait(wait, () => void this.#load(true));
  }

  #refuse({ message: { en } }: LoadFailure): void {
    this.#refusals = en === this.#refusedFor ? this.#refusals + 1 : 1;
    this.#refusedFor = en;
  }

  /** The wait before the next retry, if there is one. */
  #nextRetry(failure: LoadFailure | undefined): number | undefined {
    const delay = RETRY_DELAYS[this.#attempt];
    if (!failure?.retryable || delay === undefined || !this.#running) {
      this.#attempt = 0;
      return undefined;
    }
    this.#attempt += 1;
    // On top of what the server asks for: a time that it names is the same for all pages.
    return delay * (0.75 + this.environment.random() / 2) + this.#atLeast;
  }

  async #fallToSnapshot(trouble: FeedTrouble, retrying: boolean): Promise<void> {
    const { model } = await this.#readSnapshot();
    if (!model) {
      this.#set({ status: 'failed', trouble, retrying });
      return;
    }
    const fetchedAt = this.environment.now();
    this.#set({ status: 'stale', model, origin: 'snapshot', fetchedAt, trouble, retrying });
  }

  async #showSnapshot(): Promise<void> {
    const { model, trouble } = await this.#readSnapshot();
    if (model) {
      this.listener.loaded(this.#show(model, 'snapshot'));
      return;
    }
    this.#set({ status: 'failed', trouble, retrying: false });
    this.listener.failed(trouble);
  }

  #readSnapshot(): Promise<ReadDocument> {
    const { loadSnapshot, after } = this.environment;
    return readSnapshotFeed(loadSnapshot, after);
  }
}
