/** What the templates of the list share: the view, what the visitor has set, and what follows of it. */
import type { CSSResult, TemplateResult } from 'lit';
import type { PaperExtent } from '../../controllers/print-controller.js';
import type { Project } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Choice } from './project-list.choice.js';
import type { Order, Page, Picks } from './project-list.layout.js';
import type { ListChange, ListState } from './project-list.state.js';
import type { ListStrings } from '../../texts/de/project-list.js';

/** Searching, filtering and sorting: code that is fetched on need. */
export interface FinderModule {
  readonly sheets: readonly CSSResult[];
  /** What is picked, in the order that is asked for. */
  readonly find: (view: WidgetView, picks: Picks, order: Order | undefined) => readonly Project[];
  /** Does ahead what the first keystroke or click would have to wait for. */
  readonly warm: (view: WidgetView, pointed: Element) => Promise<void>;
  /** The fields, where they are open, and the chips of what is filtered. */
  readonly renderFinder: (scene: ListScene) => TemplateResult;
}

/** One rendering of the list. */
export interface ListScene {
  readonly view: WidgetView;
  readonly strings: ListStrings;
  readonly state: ListState;
  /** All that is picked, sorted. */
  readonly found: readonly Project[];
  readonly page: Page<Project>;
  /** How much is drawn for paper. */
  readonly paper: PaperExtent;
  /** The code of searching and sorting, once it is there. */
  readonly finder: FinderModule | undefined;
  /** What is said while that code is awaited, or where it could not be had. */
  readonly waiting: false | string;
  /** What follows from a choice, once there was one and its code is there. */
  readonly choice: Choice | undefined;
  /**
   * Sets something.
   *
   * @param focus what is to have the focus afterwards, as a selector
   */
  readonly change: (change: ListChange, focus?: string) => void;
}
