/**
 * The life of one feed: first load, retries, refresh, last good data, the snapshot in need.
 * One source serves every widget of a page that names the same URL.
 */
import {
  loadFeed,
  type FeedEnvironment,
  type LoadFailure,
  type LoadResult,
} from '../feed/load-feed.js';
import { parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { buildModel } from '../model/build-model.js';
import { modelOf, type DataOrigin, type FeedState, type FeedTrouble } from './feed-state.js';

/** After this time without data a widget says that it takes longer, in milliseconds. */
export const SLOW_AFTER = 3000;
/** Waits before the retries, in milliseconds; each is varied by a quarter up or down. */
export const RETRY_DELAYS: readonly number[] = [1000, 2000, 4000];
/** The shortest refresh interval, in seconds. */
export const MIN_REFRESH = 30;

/** What a source needs of the page. */
export interface SourceEnvironment extends FeedEnvironment {
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

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function troubleOf({ code, message }: LoadFailure): FeedTrouble {
  return { code, message, problems: [] };
}

/** Loads one feed, or the snapshot if `url` is `null`, and keeps it up to date. */
export class FeedSource {
  #state: FeedState = { status: 'loading', slow: false };
  #running = false;
  #busy = false;
  #text: string | undefined;
  #attempt = 0;
  #refresh = 0;
  #checkedAt = 0;
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
    if (modelOf(this.#state)) this.#plan();
    else void this.#load(false);
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
    const refresh = seconds > 0 ? Math.max(seconds, MIN_REFRESH) * 1000 : 0;
    if (refresh === this.#refresh) return;
    this.#refresh = refresh;
    if (this.#running && !this.#busy && this.#attempt === 0) this.#plan();
  }

  /** Tries again at once, on request of a visitor. */
  retry(): void {
    this.#attempt = 0;
    if (this.#state.status === 'failed') this.#set({ status: 'loading', slow: false });
    void this.#load(true);
  }

  #set(state: FeedState): void {
    this.#state = state;
    this.listener.stateChanged(state);
  }

  #plan(): void {
    this.#cancelTimer();
    this.#cancelTimer = NOTHING;
    if (this.#refresh > 0 && this.url !== null && this.#running) {
      this.#cancelTimer = this.environment.after(this.#refresh, () => {
        this.#refreshIfDue();
      });
    }
  }

  #refreshIfDue(): void {
    const due = this.environment.now() - this.#checkedAt >= this.#refresh;
    // A hidden page is not refreshed; `onVisible` comes back here.
    if (this.#refresh > 0 && due && this.environment.isVisible()) void this.#load(true);
  }

  async #load(revalidate: boolean): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#cancelTimer();
    this.#watchSlowness();
    try {
      if (this.url === null) await this.#showSnapshot();
      else await this.#take(await loadFeed(this.url, this.environment, revalidate));
    } finally {
      this.#busy = false;
      this.#cancelSlow();
    }
  }

  #watchSlowness(): void {
    if (this.#state.status !== 'loading') return;
    this.#cancelSlow = this.environment.after(SLOW_AFTER, () => {
      if (this.#state.status === 'loading') this.#set({ status: 'loading', slow: true });
    });
  }

  async #take(result: LoadResult): Promise<void> {
    this.#checkedAt = this.environment.now();
    if (!result.ok) {
      await this.#fall(troubleOf(result.failure), result.failure);
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
    this.#plan();
    const model = modelOf(state);
    if (state.status === 'stale' && model) this.#show(model, 'feed');
  }

  async #read(text: string): Promise<void> {
    const json = readJson(text);
    if (json instanceof Error) {
      await this.#fall({ code: 'json', message: json.message, problems: [] });
      return;
    }
    const parsed = parseFeed(json);
    if (!parsed.feed) {
      const message = parsed.problems[0]?.message ?? parsed.refusal;
      await this.#fall({ code: parsed.refusal, message, problems: parsed.problems });
      return;
    }
    this.#text = text;
    this.#attempt = 0;
    this.#plan();
    this.#announce(parsed, 'feed');
  }

  #announce(parsed: ParsedFeed & { readonly feed: object }, origin: DataOrigin): void {
    const state = this.#show(buildModel(parsed.feed), origin);
    const { problems } = parsed;
    const message = `${problems.length} part(s) of the feed could not be used`;
    if (problems.length === 0) this.listener.loaded(state);
    else this.listener.loaded(state, { code: 'records', message, problems });
  }

  #show(
    model: NonNullable<ReturnType<typeof modelOf>>,
    origin: DataOrigin,
  ): FeedState & { status: 'ready' } {
    const state = { status: 'ready', model, origin, fetchedAt: this.environment.now() } as const;
    this.#set(state);
    return state;
  }

  /** After a failed attempt: keep the last good data, else show the snapshot, and try again. */
  async #fall(trouble: FeedTrouble, failure?: LoadFailure): Promise<void> {
    const retrying = this.#planRetry(failure);
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
  }

  #planRetry(failure: LoadFailure | undefined): boolean {
    const delay = RETRY_DELAYS[this.#attempt];
    if (!failure?.retryable || delay === undefined || !this.#running) {
      this.#attempt = 0;
      this.#plan();
      return false;
    }
    this.#attempt += 1;
    const jitter = delay * (0.75 + this.environment.random() / 2);
    this.#cancelTimer = this.environment.after(Math.max(jitter, failure.retryAfter ?? 0), () => {
      void this.#load(true);
    });
    return true;
  }

  async #fallToSnapshot(trouble: FeedTrouble, retrying: boolean): Promise<void> {
    const snapshot = await this.#readSnapshot();
    if (snapshot.feed) {
      const model = buildModel(snapshot.feed);
      const fetchedAt = this.environment.now();
      this.#set({ status: 'stale', model, origin: 'snapshot', fetchedAt, trouble, retrying });
    } else {
      this.#set({ status: 'failed', trouble, retrying });
    }
  }

  async #showSnapshot(): Promise<void> {
    const snapshot = await this.#readSnapshot();
    if (snapshot.feed) {
      this.#announce(snapshot, 'snapshot');
      return;
    }
    const message = snapshot.problems[0]?.message ?? snapshot.refusal;
    const trouble: FeedTrouble = { code: 'network', message, problems: snapshot.problems };
    this.#set({ status: 'failed', trouble, retrying: false });
    this.listener.failed(trouble);
  }

  async #readSnapshot(): Promise<ParsedFeed> {
    try {
      return parseFeed(readJson(await this.environment.loadSnapshot()));
    } catch (error) {
      const message = `the snapshot could not be loaded: ${String(error)}`;
      return { feed: null, refusal: 'format', problems: [{ path: '', message }] };
    }
  }
}
