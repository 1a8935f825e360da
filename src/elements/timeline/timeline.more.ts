/**
 * All that a visitor can do with the timeline, and what newer data bring: fetched when somebody
 * points at the widget or has chosen something, so that a page that is only read does not pay for it.
 */
import { DOT } from '../../i18n/no-break.js';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { PaperExtent } from '../../controllers/print-controller.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import { sameRef } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import { entryState } from '../../parts/entry.js';
import { switchWords, viewWords } from '../../parts/view-words.js';
import { visit } from '../../parts/visit.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Selection } from '../../selection/selection.types.js';
import { choiceStrings } from '../../texts/de/timeline-choice.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { decisionStyles, leftOutWords, renderDecision } from './timeline.decisions.js';
import {
  CROWD_ABOVE,
  layoutOf,
  rowsOf,
  type TimelineGroup,
  type TimelineItem,
  type TimelineLayout,
} from './timeline.layout.js';
import { Pages } from './timeline.pages.js';
import type { ScalePicture } from './timeline-scale.js';
import {
  shownView,
  type Action,
  type TimelineControls,
  type TimelineHost,
  type TimelinePage,
  type TimelineScene,
  type ViewName,
} from './timeline.types.js';
import { timelineViews } from './timeline.views.js';
import { joined } from './timeline.words.js';

/** The look of what it adds. */
export const sheets: readonly CSSResult[] = [decisionStyles];

/**
 * Id of the entry at which what is chosen stands: the one that the visitor has used, for several may lead
 * to the same record; else the event itself. A project that is chosen elsewhere has none, unless there is
 * no other place for its details.
 *
 * @param picked the entry that the visitor has used
 * @param anchor where details stood last
 */
export function entryOf(
  { groups }: Pick<TimelineLayout, 'groups'>,
  selection: Selection,
  picked: string | undefined,
  anchor: string | undefined,
): string | undefined {
  const items = groups.flatMap((group) => group.items);
  const places = items.filter(({ ref }) => sameRef(ref, selection));
  const used = places.find(({ id }) => id === picked);
  const event = places.find(({ moment }) => !moment);
  return (used ?? event ?? (anchor === undefined ? places[0] : undefined))?.id;
}

/** The visitor's state of one timeline. */
export class TimelineMore implements TimelineControls {
  /** Years that a visitor has opened or folded, by key of the group. */
  readonly #folds = new Map<string, boolean>();
  readonly #pages: Pages;
  /** How much is drawn for paper; to be set before anything is asked for. */
  paper: PaperExtent;
  #onlyDecisions = false;
  #decisions:
    { readonly of: readonly FeedEvent[]; readonly list: readonly FeedEvent[] } | undefined;
  #layout: TimelineLayout | undefined;
  #view: WidgetView | undefined;
  #seen: Selection = null;
  /** The entry at which details stood last: what is chosen inside them opens there too. */
  #anchor: string | undefined;
  #detailsPlace: string | undefined;
  /** The entry that a visitor has just used: several may lead to the same record. */
  #picked: string | undefined;
  #isPicking = false;
  #scale: ScalePicture | undefined;

  constructor(readonly host: TimelineHost) {
    this.#pages = new Pages(this.#refresh);
  }

  readonly #refresh = (): void => {
    this.host.requestUpdate();
  };

  get onlyDecisions(): boolean {
    return this.#onlyDecisions;
  }

  /** The layout of the decisions alone, where nothing else is wanted; one for the same events. */
  decisions({ model, today }: WidgetView): TimelineLayout | undefined {
    if (!this.#onlyDecisions) return undefined;
    const { events } = model.feed;
    if (this.#decisions?.of !== events) {
      const list = events.filter(({ kind }) => kind === 'decision');
      this.#decisions = { of: events, list };
    }
    return layoutOf(this.#decisions.list, today, model.isLost);
  }

  /** Takes what is shown now, before it is drawn. */
  follow(view: WidgetView, layout: TimelineLayout): void {
    this.#view = view;
    this.#layout = layout;
    const { selection } = view.selection;
    const isNew = !sameRef(selection, this.#seen);
    if (isNew && !this.#isPicking) this.#picked = undefined;
    this.#isPicking = false;
    const own = entryOf(this.#layout, selection, this.#picked, this.#anchor);
    const group = this.#groupOf(own);
    if (own && group) {
      this.#anchor = own;
      if (isNew) {
        this.#fold(group, true);
        this.#pages.show(group, own);
      }
    }
    this.#seen = selection;
    const place = own ?? this.#anchor;
    this.#detailsPlace = view.showsDetails && selection && this.#groupOf(place) ? place : undefined;
  }

  /** Selector of the entry at which details stand. */
  get entryOfDetails(): string {
    return `[data-item="${this.#anchor ?? ''}"] .entry`;
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Does what a button asks for. */
  readonly act = (action: Action, argument?: ViewName | TimelineGroup | TimelineItem): void => {
    if (typeof argument === 'string') this.#show(argument);
    else if (argument && 'ref' in argument) {
      this.#picked = argument.id;
      this.#isPicking = true;
    } else if (action === 'decisions') this.#switchDecisions();
    else if (argument && action === 'toggle') this.#fold(argument, !this.isOpen(argument));
    else if (argument && action === 'jump') void this.#jump(argument);
    this.#refresh();
  };

  #switchDecisions(): void {
    this.#onlyDecisions = !this.#onlyDecisions;
    this.#say((view) =>
      this.#onlyDecisions && this.#layout
        ? this.note(view, this.#layout)
        : switchWords(view.lang, timelineStrings[view.lang].onlyDecisions, this.#onlyDecisions),
    );
  }

  /** Says what has come of an action, from what is shown by then. */
  #say(words: (view: WidgetView) => string): void {
    this.#view?.say(() => (this.#view ? words(this.#view) : ''));
  }

  #show(name: ViewName): void {
    const { host } = this;
    this.#say(({ lang }) => viewWords(lang, timelineStrings[lang].view[name]));
    if (name === 'scale') host.spacing = 'scale';
    else if (name !== 'table') host.spacing = 'even';
    host.view = name === 'scale' ? undefined : name;
    // Also where it is shown already: the first attempt may have failed.
    if (name === 'scale' || name === 'table') void timelineViews[name].load();
  }

  /** Opens a year and moves the focus to its name; the page's address stays as it is. */
  async #jump(group: TimelineGroup): Promise<void> {
    this.#fold(group, true);
    this.#refresh();
    await this.host.updateComplete;
    const { key } = group;
    const name = this.#find(`[data-year="${key}"]`);
    if (name) visit(name);
    else this.#find(`[aria-controls="year-${key}"]`)?.focus();
  }

  // Years.

  /** Of a crowd one year is open at a time. */
  #fold(group: TimelineGroup, open: boolean): void {
    if (!group.foldable) return;
    if (open) for (const { key } of this.#layout?.groups ?? []) this.#folds.set(key, false);
    this.#folds.set(group.key, open);
  }

  #groupOf(id: string | undefined): TimelineGroup | undefined {
    return this.#layout?.groups.find(({ items }) => items.some((item) => item.id === id));
  }

  readonly isOpen = ({ key, open, foldable }: TimelineGroup): boolean =>
    !foldable || (this.#folds.get(key) ?? open);

  readonly pageOf = (group: TimelineGroup): TimelinePage =>
    group.foldable && this.#view
      ? this.#pages.turnable(this.#view, group)
      : { rows: rowsOf(group) };

  // Entries.

  readonly detailsAt = ({ id }: TimelineItem): TemplateResult | undefined => {
    const view = this.#view;
    const { selection } = view?.selection ?? {};
    return view && selection && this.#detailsPlace === id ? details(view, selection) : undefined;
  };

  readonly extra = (item: TimelineItem): unknown =>
    this.#onlyDecisions && this.#view ? renderDecision(this.#view, item) : undefined;

  /** In words how many entries of a folded year are linked, and that it holds what is chosen. */
  readonly relation = ({ items }: TimelineGroup): string | undefined => {
    const view = this.#view;
    if (!view?.selection.selection) return undefined;
    const { linkedCount, chosenInside } = choiceStrings[view.lang];
    const states = items.map(({ ref }) => entryState(view, ref));
    const linked = states.filter((state) => state === 'linked').length;
    return joined(
      DOT,
      states.includes('selected') && chosenInside,
      linked > 0 && linkedCount(linked),
    );
  };

  // What stands around the list.

  /** Whether the code of the view that is asked for could not be fetched. */
  get hasFailed(): boolean {
    const shown = shownView(this.host);
    return (shown === 'table' || shown === 'scale') && timelineViews[shown].failed;
  }

  /** What is not shown at the moment. */
  note(view: WidgetView, { counts }: TimelineLayout): string {
    const { lang, model } = view;
    const hidden = model.feed.events.length - counts.total;
    return joined(
      ' ',
      this.#onlyDecisions && leftOutWords(counts.total, hidden, view),
      this.paper === 'part' && crowdStrings[lang].printed,
    );
  }

  /** The table in the list's place, if it is asked for and there. */
  table(scene: TimelineScene, { groups, counts }: TimelineLayout): TemplateResult | undefined {
    if (shownView(this.host) !== 'table') return undefined;
    const code = timelineViews.table.use(scene.view.refresh);
    return code?.renderTables(scene, groups, counts.entries > CROWD_ABOVE);
  }

  /** The axis to scale. */
  scale(view: WidgetView, layout: TimelineLayout): unknown {
    const code = timelineViews.scale.use(view.refresh);
    if (code) this.#scale ??= new code.ScalePicture(view.refresh);
    return this.#scale?.render(view, layout);
  }

  /** Details that have no entry to stand at: a choice of another kind, or one that is left out. */
  looseDetails(view: WidgetView): unknown {
    const { selection } = view.selection;
    if (!view.showsDetails || !selection || this.#detailsPlace !== undefined) return nothing;
    return html`${details(view, selection)}`;
  }
}
