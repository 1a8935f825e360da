import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { walkByKey } from '../../controllers/late-key.js';
import { FdsWidget } from '../../fds-widget.js';
import { PIECE_OF, type PieceName } from '../../feed/pieces.js';
import { place } from './place.generated.js';
import type { Language } from '../../i18n/language.js';
import { LazyModule } from '../../loading/lazy-module.js';
import type { RefType, StrategyModel } from '../../model/model.types.js';
import { details } from '../../parts/details.js';
import type { FrameContent } from '../../parts/frame.js';
import type { LaterModule } from '../../parts/later.js';
import type { ToolsModule } from '../../parts/tools.types.js';
import { viewWords } from '../../parts/view-words.js';
import type { WidgetView } from '../../parts/view.types.js';
import { quorumStrings } from '../../texts/de/quorum.js';
import { BUND, MEMBERS, type MemberId } from '../../voting/council.js';
import type { DecisionKind } from '../../voting/rule.js';
import type { Vote } from '../../voting/votes.js';
import { voteInFragment } from './quorum.address.js';
import { renderBoard } from './quorum.board.js';
import { renderControls } from './quorum.controls.js';
import { layoutQuorum, readAssembly, type Assembly, type QuorumLayout } from './quorum.layout.js';
import { renderFold, renderViews } from './quorum.later.js';
import { moreOfQuorum } from './quorum.parts.js';
import { memberName, type QuorumViewName, type Scene } from './quorum.scene.js';
import {
  nextVote,
  readState,
  START,
  voteOfKey,
  withVote,
  type QuorumState,
} from './quorum.state.js';
import { quorumStyles } from './quorum.styles.js';
import { renderOutcome, renderVerdict } from './quorum.verdict.js';
import { outcomeWords, quorumWords } from './quorum.words.js';

/**
 * The rules by which the IT-Planungsrat decides, as an instrument: visitors let Bund and Länder vote and
 * see rule by rule whether it carries, whom it binds, what is missing, and who can block.
 *
 * @summary Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Fields, tiles and verdict.
 * @csspart controls - The fields for kind of decision, key and example.
 * @csspart random - The button that casts all votes by chance.
 * @csspart board - The tiles with the member below them.
 * @csspart tiles - The tiles of Bund and Länder.
 * @csspart tile - The tile of one member.
 * @csspart member - The member that was pressed or focused last, with its four votes.
 * @csspart vote - The button of one of these votes.
 * @csspart table - The members as a table.
 * @csspart verdict - What comes of the vote.
 * @csspart outcome - The sentence that says whether it carries.
 * @csspart problem - What of the data does not fit.
 * @csspart rules - The rules.
 * @csspart rule - One rule.
 * @csspart analysis - What all possible votes together say.
 * @csspart entry - The button that shows a member in all widgets.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The place of the views.
 * @csspart footer - Date, source, tools.
 * @csspart views - The buttons that switch between tiles and table.
 * @csspart tools - Copy, print, cite.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsQuorum extends FdsWidget {
  static override properties: PropertyDeclarations = {
    kind: { reflect: true, useDefault: true },
    key: {},
  };

  static override styles: CSSResultGroup = [FdsWidget.styles, place, quorumStyles];

  /** Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`. */
  kind: DecisionKind = 'decision';

  /** Id of the share key to begin with, as in the feed; absent: the feed's first. */
  key: string | null = null;

  protected override readonly homeTypes: readonly RefType[] = [];
  /** The vote is one of all members, whatever the page is about. */
  protected override readonly saysNarrowing: boolean = false;

  protected override readonly tools = new LazyModule<ToolsModule>(async () => {
    const { toolsFor } = await import('./quorum.tools.js');
    return { toolsOf: (view) => toolsFor(view, this.#layoutOf(view)) };
  });

  #state: QuorumState = START;
  #model: StrategyModel | undefined;
  #assembly: Assembly | undefined;
  /** Whose tile holds the tab stop; a page about one Land begins with it. */
  #member: MemberId | undefined;
  #shown: QuorumViewName = 'tiles';
  #turn = 0;
  /** Whether an analysis is asked for; it is worked out when it is seen. */
  #isAnalysed = false;
  /** The fragment that has been read. */
  #fragment: string | undefined;
  #scene: Scene | undefined;

  protected override firstPiece(): PieceName | undefined {
    return this.kind === 'decision' && this.key === null ? PIECE_OF.quorum : undefined;
  }

  protected override get later(): readonly LazyModule<LaterModule>[] {
    return [moreOfQuorum];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override headingIn(language: Language): string {
    return quorumStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const strings = quorumStrings[view.lang];
    const layout = this.#layoutOf(view);
    if (!layout) {
      const isLost = view.whole.feed.lost?.parts.has('voting');
      return { none: isLost ? strings.unreadable : strings.empty };
    }
    const scene = this.#sceneOf(view, layout);
    this.#scene = scene;
    const { selection } = view.selection;
    const more = moreOfQuorum.module;
    const isTable = this.#shown === 'table';
    const needs = quorumWords(scene);
    return {
      lead: html`${needs && strings.needs(needs)} <span class="on-screen">${strings.tryIt}</span>`,
      body: html`${renderControls(scene)} ${renderOutcome(scene)}
        <div class="both">
          ${isTable && more ? more.renderTable(scene) : renderBoard(scene, this.#hear)}
          ${renderVerdict(scene, view.whole, view.headingLevel)}
        </div>
        ${view.showsDetails && selection ? details(view, selection) : nothing}
        ${renderFold(scene, this.#isAnalysed, this.#analyse)}
        <p class="small muted caveat">${strings.notForecast}</p>`,
      switches: renderViews(scene, this.#show),
    };
  }

  /** What follows from all possible votes is fetched and worked out once it is asked for. */
  readonly #analyse = (): void => {
    if (this.#isAnalysed) return;
    this.#isAnalysed = true;
    this.#fetchMore();
  };

  readonly #show = (name: QuorumViewName): void => {
    this.#shown = name;
    this.voice.say(() =>
      this.#scene ? viewWords(this.#scene.lang, this.#scene.strings.view[name]) : '',
    );
    this.#fetchMore();
  };

  /** Again, in case the first attempt has failed. */
  #fetchMore(): void {
    this.requestUpdate();
    if (moreOfQuorum.module) return;
    void moreOfQuorum.load().then(() => {
      this.requestUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('kind')) this.#state = { ...this.#state, kind: this.kind };
    if (changed.has('key')) this.#state = { ...this.#state, key: this.key ?? undefined };
  }

  /** Only new data are read anew. */
  #layoutOf(view: WidgetView): QuorumLayout | undefined {
    if (this.#model !== view.whole) {
      this.#model = view.whole;
      this.#assembly = readAssembly(view.whole);
    }
    this.#readAddress(view);
    return this.#assembly && layoutQuorum(this.#assembly, this.#state);
  }

  /** The vote that the page's address holds, where it holds what its widgets share. */
  #readAddress({ linkTo }: WidgetView): void {
    if (!linkTo || this.#fragment === location.hash) return;
    this.#fragment = location.hash;
    const vote = voteInFragment(location.hash);
    this.#state = (vote !== undefined && readState(vote)) || this.#state;
  }

  readonly #follow = (): void => {
    this.requestUpdate();
  };

  #sceneOf(view: WidgetView, layout: QuorumLayout): Scene {
    const { actors } = layout.council;
    const own = MEMBERS.find((id) => id === view.land?.id);
    const members = [this.#member, own, ...MEMBERS];
    return {
      view,
      lang: view.lang,
      layout,
      strings: quorumStrings[view.lang],
      member: members.find((id) => id !== undefined && actors.has(id)) ?? BUND,
      shown: this.#shown,
      vote: this.#vote,
      setVotes: this.#setVotes,
      turn: this.#turn,
      change: this.#change,
    };
  }

  readonly #vote = (id: MemberId, vote: Vote): void => {
    const votes = withVote(this.#state.votes, id, vote);
    this.#turn += 1;
    this.#set({ votes }, (scene) => {
      const { strings } = scene;
      return strings.said(memberName(scene, id), strings.vote[vote], outcomeWords(scene));
    });
  };

  readonly #setVotes: Scene['setVotes'] = (votes, by) => {
    if (by === 'button') this.#turn += 1;
    this.#set({ votes }, outcomeWords);
  };

  readonly #change = (change: Partial<QuorumState>): void => {
    this.#set(change, outcomeWords);
  };

  /** Changes the vote, and says in one sentence what comes of it. */
  #set(change: Partial<QuorumState>, say: (scene: Scene) => string): void {
    this.#state = { ...this.#state, ...change };
    const scene = this.#scene;
    if (scene) {
      this.voice.say(() => say({ ...scene, layout: layoutQuorum(scene.layout, this.#state) }));
    }
    this.requestUpdate();
  }

  /** Hears what is pressed, focused or typed on the tiles. */
  readonly #hear = (event: Event): void => {
    const tile = (event.target as Element).closest('button[data-tile]');
    const id = MEMBERS.find((each) => each === tile?.getAttribute('data-tile'));
    if (!id) return;
    if (event.type === 'focusin' || event.type === 'click') this.#member = id;
    if (event.type === 'click') this.#vote(id, nextVote(this.#state.votes[id]));
    else if (event instanceof KeyboardEvent) this.#key(id, event);
    else this.requestUpdate();
  };

  #key(id: MemberId, event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const vote = voteOfKey(event.key);
    if (vote) {
      event.preventDefault();
      this.#vote(id, vote);
    } else walkByKey(event, moreOfQuorum, this);
  }
}
