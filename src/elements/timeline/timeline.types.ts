/** What the element, its templates and its later code know of each other. */
import type { TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup, TimelineItem, TimelineRow } from './timeline.layout.js';

/** What a visitor can switch to. */
export type ViewName = 'list' | 'axis' | 'scale' | 'table';

/** How the marks are spaced: one after the other, or with an axis true to time above them. */
export type Spacing = 'even' | 'scale';

/** The element, as its later parts see it. */
export interface TimelineHost {
  spacing: Spacing;
  view: Exclude<ViewName, 'scale'> | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** The view that was asked for, by the page or by the visitor; absent where the width decides. */
export function shownView({ spacing, view }: TimelineHost): ViewName | undefined {
  return view === 'table' || spacing !== 'scale' ? view : 'scale';
}

/** What a visitor can do. */
export type Action = 'show' | 'decisions' | 'toggle' | 'jump' | 'pick';

/** Does it, at once or when its code is there; with the view, the year or the entry that is meant. */
export type Ask = (action: Action, argument?: ViewName | TimelineGroup | TimelineItem) => unknown;

/** The entries of a year that are shown. */
export interface TimelinePage {
  readonly rows: readonly TimelineRow[];
  /** What stands before and behind them. */
  readonly around?: readonly unknown[];
}

/** What the visitor has done, once there is something: without it all is as it is at first. */
export interface TimelineControls {
  readonly isOpen: (group: TimelineGroup) => boolean;
  /** The part of a year that is shown, and what stands before and behind it. */
  readonly pageOf: (group: TimelineGroup) => TimelinePage;
  /** The details of what is chosen, if they stand at this entry. */
  readonly detailsAt: (item: TimelineItem) => TemplateResult | undefined;
  /** What else is said of an entry. */
  readonly extra: (item: TimelineItem) => unknown;
  /** What of a folded year concerns the choice. */
  readonly relation: (group: TimelineGroup) => string | undefined;
}

/** All that is needed to draw what a visitor uses. */
export interface TimelineScene {
  readonly view: WidgetView;
  readonly controls: TimelineControls | undefined;
  readonly ask: Ask;
  /** Whether all is drawn, for paper. */
  readonly isWhole: boolean;
}

/** Whether a year is open: as the visitor left it, or by itself. */
export function isOpen(
  { controls, isWhole }: Pick<TimelineScene, 'controls' | 'isWhole'>,
  group: TimelineGroup,
): boolean {
  if (isWhole) return true;
  return controls ? controls.isOpen(group) : group.open;
}
