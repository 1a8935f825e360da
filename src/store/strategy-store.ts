/**
 * Feed and selection of one strategy on a page: one owner of the network, one of the selection.
 * Renders nothing and can be used alone: `select`, `feed`, `selection`, `subscribe`.
 */
import type { PieceName } from '../feed/pieces.js';
import type { RefType, StrategyModel } from '../model/model.types.js';
import { linkedKeysNow, loadTrace } from '../model/lazy-trace.js';
import { sameRef } from '../model/ref.js';
import type { Filter } from '../selection/filter.js';
import { reduceShared, type SharedAction, type SharedState } from '../selection/reduce-shared.js';
import type { Selection } from '../selection/selection.types.js';
import { FeedSource, type SourceEnvironment } from './feed-source.js';
import { modelOf, type FeedState } from './feed-state.js';
import { FirstPieces, loadedOf, type Pieces } from './first-pieces.js';
import { givenState } from './given-state.js';
import { RefreshWishes } from './refresh-wishes.js';
import type {
  GivenData,
  LoadedData,
  SelectionState,
  SelectOptions,
  StoreChange,
  SubscribeOptions,
  UnknownChoice,
} from './store.types.js';
import { WidgetPlaces, type PlacesChange } from './widget-places.js';

type Listener = (change: StoreChange) => void;

const NO_LINKS = Object.freeze({ linked: new Set<string>() });

const NO_SELECTION: SelectionState = Object.freeze({
  selection: null,
  ...NO_LINKS,
  origin: undefined,
});

/** Feed and selection of one URL, of the snapshot (`url: null`), or of a given model. */
export class StrategyStore {
  readonly url: string | null;
  readonly #source: FeedSource | undefined;
  readonly #pieces: FirstPieces;
  readonly #after: SourceEnvironment['after'];
  readonly #listeners = new Set<Listener>();
  readonly #refreshWishes = new RefreshWishes();
  #feed: FeedState = { status: 'loading', slow: false };
  #selection = NO_SELECTION;
  #filter: Filter | null = null;
  /** What was shown first of the feed itself. */
  #first: StrategyModel | undefined;
  readonly #widgets = new WidgetPlaces((change) => {
    this.#tellPlaces(change);
  });

  /** Whether the strategy's markup asks what is new since a day. */
  marksNews = false;

  /** Called when the last listener has left for good: nobody needs the store any more. */
  whenIdle: (() => void) | undefined;

  /** @param given a model, or why there is none, in place of a feed that is fetched */
  constructor(url: string | null, environment: SourceEnvironment, given?: GivenData) {
    this.url = url;
    this.#after = environment.after;
    const canWait = url === null && !given;
    this.#pieces = new FirstPieces(canWait, environment, {
      isWaiting: () => this.#feed.status === 'loading',
      stateChanged: this.#takeFeed,
      tell: this.#tell,
    });
    if (given) this.#feed = givenState(given, environment.now());
    else {
      this.#source = new FeedSource(url, environment, {
        stateChanged: this.#takeFeed,
        loaded: ({ model }, trouble) => {
          if (!this.#pieces.told) this.#tell({ kind: 'load', loaded: loadedOf(model) });
          if (trouble) this.#tell({ kind: 'error', trouble });
        },
        failed: (trouble) => {
          this.#pieces.told = undefined;
          this.#tell({ kind: 'error', trouble });
        },
      });
    }
  }

  get feed(): FeedState {
    return this.#feed;
  }

  /** Pieces of the shipped data: where not all of them are there, first pictures are drawn of these. */
  get pieces(): Pieces {
    return this.#pieces.pieces;
  }

  /** What is to be told of the data that are shown; nothing where there are none or old ones. */
  get loaded(): LoadedData | undefined {
    return this.#feed.status === 'ready' ? loadedOf(this.#feed.model) : this.#pieces.told;
  }

  /** Asks for a piece of the shipped data, or for all; resolves when that is there or known not to come. */
  async need(piece?: PieceName): Promise<void> {
    if (piece && (await this.#pieces.load(piece))) return;
    this.#pieces.areEnough = false;
    this.#source?.start();
    await this.#source?.loading;
  }

  get selection(): SelectionState {
    return this.#selection;
  }

  /** To what all widgets of the strategy are narrowed; `null` where nothing is filtered. */
  get filter(): Filter | null {
    return this.#filter;
  }

  set filter(filter: Filter | null) {
    const next = this.#reduce({ kind: 'filter', filter }).filter;
    if (next === this.#filter) return;
    this.#filter = next;
    this.#tell({ kind: 'filter' });
  }

  /**
   * What a visitor saw first of the feed, where other data of the same feed have replaced it: neither in the
   * place of the snapshot nor of another feed, which has a store of its own.
   */
  get before(): StrategyModel | undefined {
    return this.#first === modelOf(this.#feed) ? undefined : this.#first;
  }

  /** The widgets of the strategy, in the order in which they came. */
  get owners(): readonly object[] {
    return this.#widgets.owners;
  }

  /** Whether anybody listens: then choice and filter are theirs, and who comes now shares them. */
  get isShared(): boolean {
    return this.#listeners.size > 0;
  }

  /** Hears of every change from now on. The first listener starts loading, the last one ends it. */
  subscribe(listener: Listener, { isPatient = false }: SubscribeOptions = {}): () => void {
    this.#listeners.add(listener);
    this.#pieces.areEnough &&= isPatient;
    if (!this.#pieces.areEnough) this.#source?.start();
    this.#tellNoModel();
    return () => {
      if (!this.#listeners.delete(listener) || this.isShared) return;
      this.#forget();
      // Later, because an element that is moved in the page leaves and comes back at once.
      this.#after(0, () => {
        if (this.isShared) return;
        this.#source?.stop();
        this.whenIdle?.();
      });
    };
  }

  /** What was handed over in vain is told to the first who listens, as a feed's failure would be. */
  #tellNoModel(): void {
    const feed = this.#feed;
    if (this.#source || feed.status !== 'failed' || this.#listeners.size > 1) return;
    const { trouble } = feed;
    this.#after(0, () => {
      this.#tell({ kind: 'error', trouble });
    });
  }

  /** Who is new starts afresh, in the same task too; who comes back remembers its own choice. */
  #forget(): void {
    this.#selection = Object.freeze({ ...NO_SELECTION, ...this.#widgets.places });
    this.#filter = null;
  }

  /** Changes the selection; says whether it did. */
  select(request: Selection, { toggle = false, origin }: SelectOptions = {}): boolean {
    const { selection } = this.#selection;
    const next = this.#reduce({ kind: 'select', request, toggle }).selection;
    if (sameRef(next, selection)) {
      if (!request) this.#dropUnknown();
      return false;
    }
    this.#publish(next, next ? origin : undefined);
    return true;
  }

  #dropUnknown(): void {
    const { unknown, ...rest } = this.#selection;
    if (!unknown) return;
    this.#selection = Object.freeze(rest);
    this.#tell({ kind: 'selection' });
  }

  /** Clears the choice and keeps what was asked for instead, until somebody chooses. */
  selectUnknown(unknown: UnknownChoice): void {
    this.select(null);
    this.#selection = Object.freeze({ ...this.#selection, unknown });
    this.#tell({ kind: 'links' });
  }

  /** Forgets in which widget the visitor has chosen, where it was `origin` and has left the page. */
  forgetOrigin(origin: unknown): void {
    if (this.#selection.origin !== origin || origin === undefined) return;
    this.#selection = Object.freeze({ ...this.#selection, origin: undefined });
    this.#tell({ kind: 'links' });
  }

  /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
  addPanel(owner: object): () => void {
    return this.#widgets.addPanel(owner);
  }

  /** Says that `owner` is where things of some types are at home; returns how to take it back. */
  addHome(owner: object, types: readonly RefType[]): () => void {
    return this.#widgets.addHome(owner, types);
  }

  #tellPlaces(change: PlacesChange): void {
    const isOrdered = this.marksNews || !!this.before;
    if (change === 'owners' && !isOrdered) return;
    this.#selection = Object.freeze({ ...this.#selection, ...this.#widgets.places });
    const { selection, unknown } = this.#selection;
    // Widgets that come one by one need not draw anew: where nothing is chosen nobody shows it, and which of
    // them is the first is of interest only where that one says for all what is new.
    const isSeen = change === 'panels' || (change === 'homes' && (!!selection || !!unknown));
    if (isSeen || isOrdered) this.#tell({ kind: 'links' });
  }

  /** One owner's wish for refreshing, in seconds. 0 takes it back. */
  setRefresh(owner: object, seconds: number): void {
    this.#source?.setRefresh(this.#refreshWishes.change(owner, seconds));
  }

  /** Tries to load the feed again, at once; resolves when it is known how that went. */
  async retry(): Promise<void> {
    await this.#source?.retry();
  }

  /**
   * Asks whether the feed has changed; resolves when that is known and shown, and never rejects. What
   * is under way was asked before the page knew of news, so it does not count. The snapshot has none.
   */
  async reload(): Promise<void> {
    const source = this.#source;
    await source?.loading;
    if (this.url === null && this.#feed.status === 'ready') return;
    await source?.retry();
  }

  readonly #takeFeed = (state: FeedState): void => {
    const [before, model] = [modelOf(this.#feed), modelOf(state)];
    if (model) this.#pieces.drop();
    const { selection, origin } = this.#selection;
    this.#feed = state;
    if ('model' in state && state.origin === 'feed') this.#first ??= state.model;
    const isAffected = !!model && model !== before && !!selection;
    const next = isAffected ? this.#reduce({ kind: 'data' }).selection : selection;
    // Also where the same thing stays chosen: what it is linked with may have changed.
    if (isAffected) this.#set(next, next ? origin : undefined);
    // Only now, so that listeners find a choice and links that belong to the data.
    this.#tell({ kind: 'feed' });
    if (selection && !next) this.#tell({ kind: 'selection' });
  };

  #reduce(action: SharedAction): SharedState {
    const state = { selection: this.#selection.selection, filter: this.#filter };
    return reduceShared(state, action, modelOf(this.#feed));
  }

  #publish(selection: Selection, origin: unknown): void {
    this.#set(selection, origin);
    this.#tell({ kind: 'selection' });
  }

  #set(selection: Selection, origin: unknown): void {
    const model = modelOf(this.#feed);
    const links = model && selection ? linkedKeysNow(model, selection) : NO_LINKS;
    const { places } = this.#widgets;
    this.#selection = Object.freeze({ selection, ...(links ?? NO_LINKS), origin, ...places });
    if (!links) void this.#linkLater();
  }

  /** The choice shows at once; what it is linked with, as soon as the graph's code is there. */
  async #linkLater(): Promise<void> {
    await loadTrace();
    const model = modelOf(this.#feed);
    const { selection } = this.#selection;
    const links = model && selection && linkedKeysNow(model, selection);
    if (!links || this.#selection.linked !== NO_LINKS.linked) return;
    this.#selection = Object.freeze({ ...this.#selection, ...links });
    this.#tell({ kind: 'links' });
  }

  readonly #tell = (change: StoreChange): void => {
    for (const listener of [...this.#listeners]) listener(change);
  };
}
