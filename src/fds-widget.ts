/** Base of the elements that show something: data, selection, language, states, error boundary. */
import type { CSSResultGroup, PropertyValues, TemplateResult, PropertyDeclarations } from 'lit';
import { renderErrorEvent } from './context/events.js';
import { LandController } from './context/land-controller.js';
import { narrowingOf } from './context/narrowing-of.js';
import { newsWishOf, type NewsWish } from './context/news-wish-of.js';
import { namesData, StrategyController } from './context/strategy-controller.js';
import { DayController } from './controllers/day-controller.js';
import { Drawing } from './controllers/drawing.js';
import { hearEscape } from './controllers/escape.js';
import { hearFirstContact } from './controllers/first-contact.js';
import { FirstPicture } from './controllers/first-picture.js';
import { LanguageController } from './controllers/language-controller.js';
import { LastDrawing } from './controllers/last-drawing.js';
import { Surroundings } from './controllers/surroundings.js';
import { ServedRoot } from './controllers/take-over.js';
import { Turns } from './controllers/turns.js';
import { UnseenPlace } from './controllers/unseen-place.js';
import { Voice } from './controllers/voice.js';
import { FdsElement } from './fds-element.js';
import type { PieceName } from './feed/pieces.js';
import type { Language } from './i18n/language.js';
import type { LazyModule } from './loading/lazy-module.js';
import type { RefType, StrategyModel } from './model/model.types.js';
import { detailsCode } from './parts/details.js';
import { FirstAnswer } from './parts/first-answer.js';
import {
  brokenFrame,
  failedFrame,
  frame,
  loadingFrame,
  type FrameContent,
  type FrameOptions,
} from './parts/frame.js';
import { toHeadingLevel } from './parts/heading.js';
import { sheetsOf, type LaterModule } from './parts/later.js';
import { newsCode, newsFor, newsNotice, reloadWithNews } from './parts/news.js';
import { narrow, shownOf, type Narrowing } from './parts/narrowing.js';
import type { Narrowed } from './parts/narrowing.types.js';
import { tools, toolsPanelCode } from './parts/tools.js';
import type { ToolsModule } from './parts/tools.types.js';
import type { WidgetView } from './parts/view.types.js';
import { wordsReady } from './parts/words-ready.js';
import { tryAgain } from './parts/try-again.js';
import { showsDetails, type DetailsPlace } from './store/details-place.js';
import type { SelectionState } from './store/store.types.js';
import { widgetStyles } from './styles/widget.styles.js';

/** An element that shows a part of the strategy. What style sheets reach in all of them: `scripts/build/shared-parts.mjs`. */
export abstract class FdsWidget extends FdsElement {
  static override properties: PropertyDeclarations = {
    src: {},
    for: {},
    land: {},
    since: {},
    headingLevel: { attribute: 'heading-level', converter: toHeadingLevel },
    strategy: { attribute: false },
  };

  static override styles: CSSResultGroup = widgetStyles;

  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src: string | null = null;

  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for: string | null = null;

  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land: string | null = null;

  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since: string | null = null;

  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  headingLevel = 2;

  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy: StrategyModel | undefined;

  readonly #connection = new StrategyController(this, () => this.homeTypes);
  readonly #land = new LandController(this, this.#connection, () => this.saysNarrowing);
  readonly #language = new LanguageController(this);
  readonly #day = new DayController(this);
  readonly #drawing = new Drawing(
    this,
    () => brokenFrame(this.#frameOptions),
    (message) => {
      this.dispatchEvent(renderErrorEvent(message, this.#language.language));
    },
  );
  #served: ServedRoot | undefined;
  readonly #lastDrawing = new LastDrawing(this);
  readonly #first = new FirstPicture(this, this.#connection, {
    piece: () => this.firstPiece?.(),
    wish: () => this.#narrowing ?? this.#newsWish,
    nextCode: () => [detailsCode, ...this.later],
    moreCode: () => [detailsCode, toolsPanelCode, ...this.later, ...this.onDemand],
  });
  /** Says one sentence to screen readers, after what a visitor has done. */
  protected readonly voice: Voice = new Voice(this, this.#connection, this.#language);

  /** Its turns among the widgets of the page, for what takes long to draw. */
  protected readonly turns: Turns = new Turns(this);

  readonly #answer = new FirstAnswer(this, {
    connection: this.#connection,
    voice: this.voice,
    place: () => this.#place,
    first: this.#first,
  });

  readonly #refresh = (): void => {
    this.requestUpdate();
  };

  /** The types whose details the widget shows when the page, not a visitor, has chosen. */
  protected abstract readonly homeTypes: readonly RefType[];
  /** The same, as long as no other widget of the strategy has them for its own. */
  protected readonly secondHomeTypes: readonly RefType[] = [];

  get #place(): DetailsPlace {
    const { isDetailsPanel, homeTypes, secondHomeTypes } = this;
    return { widget: this, isDetailsPanel, homeTypes, secondHomeTypes };
  }

  /** The piece of the shipped data that all of the first picture is in, if there is one. */
  protected firstPiece?(): PieceName | undefined;

  /** What a visitor can do with what the widget shows: cite, save, print. */
  protected readonly tools: LazyModule<ToolsModule> | undefined;

  /** What a visitor who comes to the widget may need next: fetched then. */
  protected get later(): readonly LazyModule<LaterModule>[] {
    return [];
  }

  /** What is fetched only when it is asked for. */
  protected get onDemand(): readonly LazyModule<LaterModule>[] {
    return [];
  }

  /** Selector of the entry under which details stand: it gets the focus back when they are closed. */
  protected get entryOfDetails(): string | undefined {
    return undefined;
  }

  /** Whether the widget is the place of the details on the page: then no other one shows them. */
  readonly isDetailsPanel: boolean = false;

  /** Whether the frame says to what the data are narrowed. */
  protected readonly saysNarrowing: boolean = true;

  /** The widget's own heading. */
  protected abstract headingIn(language: Language): string;

  /** What the widget shows of a strategy. */
  protected abstract renderContent(view: WidgetView): FrameContent;

  constructor() {
    super();
    this.addController(new Surroundings(this));
    this.addController(new UnseenPlace(this));
    hearFirstContact(this, () => this.#first.approach());
    hearEscape(this, () => this.stepBack());
  }

  /** What Escape takes back: the choice. `false` where nothing was left, so that the page gets the key. */
  protected stepBack(): boolean {
    return !!this.#connection.selection?.selection && this.#answer.choose(null);
  }

  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload(): Promise<void> {
    return reloadWithNews(this.#connection.feed?.source, this.#connection);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!this.shadowRoot?.firstChild) return root;
    this.#served = new ServedRoot(this, this.shadowRoot);
    return this.#served.stage;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }

  /** Waits for missing texts and data, and for its turn: four widgets must not block a page at once. */
  protected override async scheduleUpdate(): Promise<void> {
    await wordsReady(this.#language.wanted, this.#narrowing, this.#newsWish);
    const last = this.#lastDrawing;
    if (last.canWait(this.#first.drawn)) await this.turns.next(last.isOfData);
    if (this.#first.isIncomplete) await this.#first.complete();
    await this.#answer.painted;
    await super.scheduleUpdate();
    last.note(this.#first.drawn);
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return !this.#first.isLeftAlone || namesData(changed);
  }

  protected override performUpdate(): void {
    const keepFocus = detailsCode.module?.noteFocus(this, this.entryOfDetails);
    const isWhole = this.#drawing.draw(() => {
      super.performUpdate();
    });
    this.#answer.noteDrawn();
    keepFocus?.();
    if (!isWhole || !this.#first.drawn.model) return;
    this.#served?.handOver();
    this.#served = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (namesData(changed)) this.#connection.invalidate();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#first.noteDrawn();
    const { later, onDemand, tools: own } = this;
    const shared = [detailsCode, toolsPanelCode, newsCode, ...(own ? [own] : [])];
    // Behind what all widgets share and before the widget's own, as if they had been there at once.
    this.adopt(sheetsOf([...shared, ...later, ...onDemand]), FdsWidget.elementStyles.length);
  }

  get #frameOptions(): FrameOptions {
    const { language: lang } = this.#language;
    return {
      lang,
      headingLevel: toHeadingLevel(this.headingLevel),
      heading: this.headingIn(lang),
      speaksForAll: () => this.voice.speaksForAll,
      said: this.voice.words,
      retry: () => void tryAgain(this, this.#connection, this.voice, this.#language),
    };
  }

  protected override render(): TemplateResult {
    const options = this.#frameOptions;
    const { feed, selection } = this.#connection;
    if (!feed || !selection) return loadingFrame({ status: 'loading', slow: false }, options);
    const state = this.#first.stateOf(feed);
    if (state.status === 'loading') return loadingFrame(state, options);
    if (state.status === 'failed') return failedFrame(state, options);
    const narrowed = narrow(state.model, this.#narrowing, {
      ...options,
      ...this.#land.view,
      reset: () => feed.setFilter?.(null),
      refresh: this.#refresh,
    });
    const { heading = options.heading, notice } = (this.saysNarrowing && narrowed) || {};
    const view = this.#view(state.model, selection, options.lang, narrowed);
    return frame(state, { ...options, heading }, this.renderContent(view), {
      notice,
      tools: this.tools && tools(view, this.tools),
      news: newsNotice(view, this.#newsWish),
      isPart: !!narrowed,
    });
  }

  get #newsWish(): NewsWish | undefined {
    return newsWishOf(this.since, this.#connection.feed, this.#place);
  }

  get #narrowing(): Narrowing | undefined {
    return narrowingOf(this.land, this.#connection, this.#place);
  }

  #view(
    whole: StrategyModel,
    selection: SelectionState,
    lang: Language,
    narrowed: Narrowed | undefined,
  ): WidgetView {
    const { today } = this.#day;
    return {
      ...shownOf(whole, narrowed),
      whole,
      lang,
      selection,
      headingLevel: toHeadingLevel(this.headingLevel),
      today,
      news: newsFor({ whole, lang, today, refresh: this.#refresh }, this.#newsWish),
      showsDetails: showsDetails(this.#place, selection),
      isFiltered: !!this.#connection.feed?.filter,
      changeFilter: this.#connection.changeFilter,
      linkTo: this.#connection.selection?.linkTo,
      choose: this.#answer.choose,
      refresh: this.#refresh,
      say: this.voice.say,
    };
  }
}
