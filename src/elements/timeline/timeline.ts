import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nextTurn } from '../../controllers/turns.js';
import { FdsWidget } from '../../fds-widget.js';
import type { Language } from '../../i18n/language.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import { LazyModule } from '../../loading/lazy-module.js';
import type { RefType } from '../../model/model.types.js';
import { refKey, sameRef } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import type { FrameContent } from '../../parts/frame.js';
import { frameStrings } from '../../parts/frame.strings.js';
import { selectionSentence } from '../../parts/selection-sentence.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Selection } from '../../selection/selection.types.js';
import { leftOutWords, renderFooter, renderLegend } from './timeline.controls.js';
import { layoutTimeline, type TimelineGroup, type TimelineLayout } from './timeline.layout.js';
import { renderList, type TimelineControls } from './timeline.list.js';
import { timelineStrings } from './timeline.strings.js';
import { timelineStyles } from './timeline.styles.js';
import { timelineYearsStyles } from './timeline-years.styles.js';
import { joined, leadSentence } from './timeline.words.js';

/** How the marks are spaced: one after the other, or with an axis true to time above them. */
export type Spacing = 'even' | 'scale';

const scaleCode = new LazyModule(() => import('./timeline-scale.js'));
const tableCode = new LazyModule(() => import('./timeline-table.js'));

/** So many entries at least are drawn in one turn; a long timeline at once would block a page. */
const BATCH = 18;

/**
 * The strategy's way from the first retreat to the last deadline: decisions, sessions, workshops and
 * milestones in order, what is over apart from what is planned, with a line for today.
 *
 * @summary What was decided when, what comes next? The events in order, past and planned.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ url: string, updated: string, counts: object }>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ code: string, message: string, problems: { path: string, message: string }[] }>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} data-theme - `light` or `dark`; absent: the page's own colour scheme.
 * @csspart frame - The whole widget.
 * @csspart header - Heading and sentence.
 * @csspart heading - The widget's own heading, and those of the years.
 * @csspart lead - The sentence that says what the data say.
 * @csspart body - The line or the table.
 * @csspart legend - What the marks mean.
 * @csspart axis - The drawn axis of `spacing="scale"`.
 * @csspart year - A year with its entries.
 * @csspart year-name - The button that opens and folds a year.
 * @csspart item - An entry with mark, date, title and kind.
 * @csspart mark - The mark of an entry.
 * @csspart today - The line of today.
 * @csspart table - The table.
 * @csspart row - A row of the table.
 * @csspart entry - An event that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, views.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links, of decisions and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-color-paper=#ffffff] - Inside of rings and of planned marks.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsTimeline extends FdsWidget {
  static override styles: CSSResultGroup = [FdsWidget.styles, timelineStyles, timelineYearsStyles];

  /** `even` (default): one entry after the other; `scale`: with an axis true to time above them. */
  @property() spacing: Spacing = 'even';

  protected override readonly homeTypes: readonly RefType[] = ['event'];

  /** How many years are drawn, and the turn in which there will be more. */
  #years = 0;
  #growing: Promise<void> | undefined;
  /** Years that a visitor has opened or folded, by key of the group. */
  readonly #folds = new Map<string, boolean>();
  #onlyDecisions = false;
  /** Whether a visitor wants the table; it is shown as soon as its code is there. */
  #asTable = false;

  #layout: TimelineLayout | undefined;
  #layoutOf: readonly unknown[] = [];
  #seen: Selection = null;
  /** The entry at which details stood last: what is chosen inside them opens there too. */
  #anchor: string | undefined;
  #focusWasInDetails = false;

  /** Complete is the timeline when all its years are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    if (!this.#growing) return result;
    await this.#growing;
    return this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Beside the data, not after them.
    if (changed.has('spacing') && this.spacing === 'scale') void scaleCode.load();
    this.#focusWasInDetails = !!this.shadowRoot?.activeElement?.closest('.details');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.adopt([...(scaleCode.module?.sheets ?? []), ...(tableCode.module?.sheets ?? [])]);
    if (!this.#focusWasInDetails || this.shadowRoot?.activeElement) return;
    // What had the focus is gone: to what has come in its place, or back to where it was opened.
    const key = refKey({ type: 'event', id: this.#anchor ?? '' });
    const find = (selector: string): HTMLElement | null =>
      this.renderRoot.querySelector<HTMLElement>(selector);
    const target = find('.details .close') ?? find(`[data-ref="${key}"]`);
    target?.focus();
  }

  protected override headingIn(language: Language): string {
    return timelineStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const strings = timelineStrings[view.lang];
    const { events } = view.model.feed;
    if (events.length === 0) return { body: html`<p>${strings.empty}</p>` };
    const layout = this.#layoutFor(view, events);
    this.#followSelection(view, layout);
    const whole = this.#onlyDecisions ? layoutTimeline(events, view.today) : layout;
    const lead = html`${leadSentence(whole.counts, view.lang)} ${selectionSentence(view, ['event'])}`;
    return {
      lead,
      body: this.#renderBody(view, layout, events.length - layout.counts.total),
      footer: this.#renderFooter(view),
    };
  }

  #renderFooter(view: WidgetView): TemplateResult {
    const decisions = {
      pressed: this.#onlyDecisions,
      toggle: () => {
        this.#onlyDecisions = !this.#onlyDecisions;
        this.requestUpdate();
      },
    };
    const prepare = (): void => void tableCode.load();
    // A button that says "pressed" while its table cannot be fetched would be wrong.
    const pressed = this.#asTable && !tableCode.failed;
    const toggle = (): void => {
      this.#asTable = !pressed;
      // Again, in case the first attempt has failed.
      prepare();
      this.requestUpdate();
    };
    return renderFooter(view, decisions, { pressed, toggle, prepare });
  }

  #renderBody(view: WidgetView, layout: TimelineLayout, leftOut: number): TemplateResult {
    const controls = this.#controls(view, layout);
    const { groups, counts } = layout;
    const table = this.#asTable ? tableCode.use(view.refresh) : undefined;
    const scale = this.spacing === 'scale' ? scaleCode.use(view.refresh) : undefined;
    // What is not shown at the moment: said, and announced when it changes.
    const note = joined(
      ' ',
      leftOutWords(view, counts.total, leftOut),
      scale?.beyondWords(layout, view.lang),
      this.#asTable && tableCode.failed && frameStrings[view.lang].broken,
    );
    const clear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && view.selection.selection) view.choose(null);
    };
    return html`<div class="timeline" @keydown=${clear}>
      <p class="note small" role="status">${note}</p>
      ${table ? nothing : renderLegend(view, this.#foldAll(groups))}
      ${this.#renderLooseDetails(view, controls)}
      ${
        table
          ? table.renderTable(view, groups, controls)
          : [this.#renderScale(view, layout), renderList(view, this.#drawnYears(groups), controls)]
      }
    </div>`;
  }

  /** The axis, its place while its code is fetched, or nothing. */
  #renderScale(view: WidgetView, layout: TimelineLayout): unknown {
    if (this.spacing !== 'scale' || scaleCode.failed) return nothing;
    return scaleCode.module?.renderScale(view, layout) ?? html`<div class="scale"></div>`;
  }

  /** The years that are drawn: more in each turn, until they are all there. */
  #drawnYears(groups: readonly TimelineGroup[]): readonly TimelineGroup[] {
    if (!this.#growing && this.#years < groups.length) {
      for (let items = 0; items < BATCH && this.#years < groups.length; this.#years += 1) {
        items += groups[this.#years]?.items.length ?? 0;
      }
      if (this.#years < groups.length) this.#growing = this.#grow();
      // Once complete it stays so: newer data are drawn at once, and nothing is hidden again.
      else this.#years = Infinity;
    }
    return groups.slice(0, this.#years);
  }

  async #grow(): Promise<void> {
    await nextTurn();
    this.#growing = undefined;
    this.requestUpdate();
  }

  /** Details that have no entry to stand at: a choice of another kind, or one that is left out. */
  #renderLooseDetails(view: WidgetView, { detailsAt }: TimelineControls): unknown {
    const { selection } = view.selection;
    if (!view.showsDetails || !selection || detailsAt !== undefined) return nothing;
    return details(view, selection);
  }

  /** Only new data, another day or another view makes a new layout; a choice does not. */
  #layoutFor({ model, today }: WidgetView, events: readonly FeedEvent[]): TimelineLayout {
    const key = [model, today, this.#onlyDecisions];
    if (!this.#layout || key.some((part, index) => part !== this.#layoutOf[index])) {
      const shown = this.#onlyDecisions ? events.filter(({ kind }) => kind === 'decision') : events;
      this.#layout = layoutTimeline(shown, today);
      this.#layoutOf = key;
    }
    return this.#layout;
  }

  /** What is newly chosen opens its year. */
  #followSelection({ selection: { selection } }: WidgetView, { groups }: TimelineLayout): void {
    if (selection?.type === 'event') {
      const group = groups.find(({ items }) => items.some(({ id }) => id === selection.id));
      if (group) this.#anchor = selection.id;
      if (group && !sameRef(selection, this.#seen)) this.#folds.set(group.key, true);
    }
    this.#seen = selection;
  }

  #isOpen(group: TimelineGroup): boolean {
    return this.#folds.get(group.key) ?? group.open;
  }

  #controls(view: WidgetView, { groups }: TimelineLayout): TimelineControls {
    const shown = (id: string | undefined): boolean =>
      groups.some(({ items }) => items.some((item) => item.id === id));
    const { selection } = view.selection;
    const place = selection?.type === 'event' ? selection.id : this.#anchor;
    return {
      isOpen: (group) => this.#isOpen(group),
      toggle: (group) => {
        this.#folds.set(group.key, !this.#isOpen(group));
        this.requestUpdate();
      },
      detailsAt: view.showsDetails && selection && shown(place) ? place : undefined,
    };
  }

  /** Opens all years, or folds them all where all are open; nothing for a single one. */
  #foldAll(groups: readonly TimelineGroup[]): { allOpen: boolean; toggle: () => void } | undefined {
    if (groups.length < 2) return undefined;
    const allOpen = groups.every((group) => this.#isOpen(group));
    const toggle = (): void => {
      for (const { key } of groups) this.#folds.set(key, !allOpen);
      this.requestUpdate();
    };
    return { allOpen, toggle };
  }
}
