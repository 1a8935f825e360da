import {
  html,
  nothing,
  type CSSResultGroup,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { liveRegion } from '../../parts/live-region.js';
import { PrintController } from '../../controllers/print-controller.js';
import { FdsWidget } from '../../fds-widget.js';
import { PIECE_OF, type PieceName } from '../../feed/pieces.js';
import { place } from './place.generated.js';
import type { Language } from '../../i18n/language.js';
import { awaits } from '../../loading/awaited.js';
import { LazyModule } from '../../loading/lazy-module.js';
import type { RefType } from '../../model/model.types.js';
import type { FrameContent } from '../../parts/frame.js';
import type { LaterModule } from '../../parts/later.js';
import { frameStrings } from '../../texts/de/frame.js';
import { selectionSentence } from '../../parts/selection-sentence.js';
import type { WidgetView } from '../../parts/view.types.js';
import { passable, renderJumps, renderLegend, renderSwitches } from './timeline.controls.js';
import {
  CROWD_ABOVE,
  layoutOf,
  type TimelineGroup,
  type TimelineLayout,
} from './timeline.layout.js';
import type { TimelineMore } from './timeline.more.js';
import { momentsOf } from './timeline-moments.layout.js';
import { timelineParts, type TimelineParts } from './timeline.parts.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { timelineStyles } from './timeline.styles.js';
import {
  shownView,
  type Ask,
  type Spacing,
  type TimelineHost,
  type TimelineScene,
  type ViewName,
} from './timeline.types.js';
import { timelineViews } from './timeline.views.js';
import { leadSentence } from './timeline.words.js';
import { renderYears } from './timeline.years.js';
import { countedNote, noneOf } from '../../describe/lost.js';

export type { Spacing } from './timeline.types.js';

/**
 * So many entries at least are drawn in one turn; a very long timeline at once would block a page. A usual one is
 * one turn: its rows fill the line, and the last of a part would move with what comes after it.
 */
const BATCH = 100;

/**
 * The strategy's way from the first retreat to the last deadline: decisions, sessions, workshops and
 * milestones in order, what is over apart from what is planned, with a line for today.
 *
 * @summary What was decided when, what comes next? The events in order, past and planned.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and those of the years.
 * @csspart body - The line or the table.
 * @csspart legend - What the marks mean.
 * @csspart jumps - The buttons that lead to a year, where years are folded.
 * @csspart skip - The button that leads past the timeline; seen when it has the focus.
 * @csspart views - The buttons that switch between list, axis and table.
 * @csspart axis - The drawn axis of `spacing="scale"`.
 * @csspart year - A year with its entries.
 * @csspart year-name - The button that opens and folds a year of very many entries.
 * @csspart item - An entry with mark, date, title and kind.
 * @csspart mark - The mark of an entry.
 * @csspart today - The line of today.
 * @csspart table - The table.
 * @csspart row - A row of the table.
 * @csspart entry - An event that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart phases - The phases of the strategy.
 * @csspart switches - The buttons above the line.
 * @csspart footer - Date, source, licence.
 * @csspart periods - The periods of projects, as bars.
 * @csspart axis-controls - The buttons for stretch and window of the axis.
 * @csspart view - One of the buttons that switch.
 * @csspart pager - The way to the next page of a long list.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links, of decisions and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-color-paper=#ffffff] - Inside of rings and of planned marks.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsTimeline extends FdsWidget implements TimelineHost {
  static override properties: PropertyDeclarations = {
    spacing: {},
    view: {},
  };

  static override styles: CSSResultGroup = [FdsWidget.styles, place, timelineStyles];

  /** `even` (default): one entry after the other; `scale`: with an axis true to time above them. */
  spacing: Spacing = 'even';

  /** `list`, `axis` or `table`; otherwise the axis where there is room for it, else the list. */
  view: Exclude<ViewName, 'scale'> | undefined;

  protected override readonly homeTypes: readonly RefType[] = ['event'];

  protected override readonly tools = new LazyModule(() => import('./timeline.tools.js'));

  /** What is fetched on need; a test may put another way here. */
  protected readonly parts: TimelineParts = timelineParts;

  readonly #print = new PrintController(this);
  /** How many years are drawn, and the turn in which there will be more. */
  #years = 0;
  #growing: Promise<void> | undefined;
  #more: TimelineMore | undefined;
  /** Tells it what is shown. */
  #follow: ((more: TimelineMore) => void) | undefined;

  protected override firstPiece(): PieceName | undefined {
    return this.view === undefined && this.spacing === 'even' ? PIECE_OF.timeline : undefined;
  }

  protected override get later(): readonly LazyModule<LaterModule>[] {
    return [this.parts.more];
  }

  protected override get onDemand(): readonly LazyModule<LaterModule>[] {
    return Object.values(timelineViews);
  }

  /** Complete is the timeline when all its years are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    if (!this.#growing) return result;
    await this.#growing;
    return this.getUpdateComplete();
  }

  protected override get entryOfDetails(): string | undefined {
    return this.#more?.entryOfDetails;
  }

  protected override headingIn(language: Language): string {
    return timelineStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const strings = timelineStrings[view.lang];
    const { model, today } = view;
    const whole = layoutOf(model.feed.events, today, model.isLost, momentsOf(model));
    const { entries } = whole.counts;
    if (entries === 0) {
      return { none: view.noHits.event ?? noneOf(view, ['events'], strings.empty) };
    }
    const isTouched = shownView(this) ?? view.selection.selection;
    if (isTouched || entries > CROWD_ABOVE) this.parts.more.use(view.refresh);
    const more = this.#moreCode();
    const layout = more?.decisions(view) ?? whole;
    this.#follow = (code) => {
      code.paper = this.#print.extent(layout.counts.entries);
      code.follow(view, layout);
    };
    if (more) this.#follow(more);
    return {
      lead: html`${leadSentence(whole.counts, view.lang)} ${countedNote(view, ['events'])}`,
      chosen: selectionSentence(view, ['event']),
      body: this.#renderBody(view, layout),
      switches: this.#renderSwitches(view),
      // Below the last year: drawn before that is there, it would jump down with each turn.
      ...(this.#growing && { footer: null }),
    };
  }

  #moreCode(): TimelineMore | undefined {
    const { module } = this.parts.more;
    if (this.#more || !module) return this.#more;
    this.#more = new module.TimelineMore(this);
    // What is shown already: the first press acts on it.
    this.#follow?.(this.#more);
    return this.#more;
  }

  /** Does what a visitor asks for, at once or when its code is there. */
  readonly #ask: Ask = async (action, argument) => {
    if (!this.#more) await this.parts.more.load();
    this.#moreCode()?.act(action, argument);
    this.requestUpdate();
  };

  #renderBody(view: WidgetView, layout: TimelineLayout): TemplateResult {
    const { lang } = view;
    const controls = this.#more;
    const isWhole = this.#print.extent(layout.counts.entries) === 'all';
    const scene = { view, controls, ask: this.#ask, isWhole };
    const note = controls?.note(view, layout);
    const hasFailed = this.parts.more.failed || controls?.hasFailed;
    const shown = controls?.table(scene, layout) ?? this.#renderLine(scene, layout);
    return html`<div class="timeline" data-view=${this.view ?? nothing}>
      ${hasFailed ? liveRegion(frameStrings[lang].broken, 'note small') : nothing}
      ${note ? html`<p class="note small">${note}</p>` : nothing} ${controls?.looseDetails(view)}
      ${passable(shown, lang)}
    </div>`;
  }

  /** The buttons, and beside them what the marks of the line mean. */
  #renderSwitches(view: WidgetView): TemplateResult {
    const shown = shownView(this);
    return html`${renderSwitches(view, shown, !!this.#more?.onlyDecisions, this.#ask)}
    ${shown === 'table' ? nothing : renderLegend(view.lang)}`;
  }

  #renderLine(scene: TimelineScene, layout: TimelineLayout): TemplateResult {
    const { view, isWhole } = scene;
    const { groups } = layout;
    return html`${renderJumps(scene, groups)}
    ${
      shownView(this) === 'scale'
        ? html`<div class="scale">${this.#more?.scale(view, layout)}</div>`
        : nothing
    }
    ${renderYears(scene, isWhole ? groups : this.#drawnYears(groups))}`;
  }

  /** The years that are drawn: more in each turn, until they are all there. */
  #drawnYears(groups: readonly TimelineGroup[]): readonly TimelineGroup[] {
    if (!this.#growing && this.#years < groups.length) {
      for (let items = 0; items < BATCH && this.#years < groups.length; this.#years += 1) {
        const next = groups[this.#years];
        items += next?.foldable ? 1 : (next?.items.length ?? 0);
      }
      if (this.#years < groups.length) awaits((this.#growing = this.#grow()));
      // Once complete it stays so: newer data are drawn at once, and nothing is hidden again.
      else this.#years = Infinity;
    }
    return groups.slice(0, this.#years);
  }

  async #grow(): Promise<void> {
    await this.turns.next();
    this.#growing = undefined;
    this.requestUpdate();
  }
}
