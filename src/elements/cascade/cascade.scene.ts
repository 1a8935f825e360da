/** What the templates of one rendering share. */
import type { WidgetView } from '../../parts/view.types.js';
import type { Flow } from './cascade.flows.js';
import type { CascadeLayout } from './cascade.layout.js';
import type { Saying } from './cascade.words.js';

export type CascadeViewName = 'picture' | 'list';

/** One rendering, live or static, as far as the list goes. */
export interface ListScene extends Saying {
  /** Absent in a static form: nothing can be pressed, and everything stands open. */
  readonly view?: WidgetView;
  readonly headingLevel: number;
  /** Whether a fold has been opened, or all are, as on paper. */
  readonly isOpen: (path: string) => boolean;
  readonly open: (path: string) => void;
  /** How many of a long list stand there. */
  readonly shown: (path: string) => number;
  readonly showMore: (path: string) => void;
  /** Called when something is chosen at a place of the list. */
  readonly chooseAt: (path: string) => void;
  /** The details of what is chosen, where they stand at this place of the list. */
  readonly detailsAt: (path: string) => unknown;
}

/** One rendering of the live widget. */
export interface Scene extends ListScene {
  readonly view: WidgetView;
  readonly layout: CascadeLayout;
  /** What belongs to the choice; absent where nothing is chosen. */
  readonly lit: Flow | undefined;
  /** The view that was asked for; absent where the width decides. */
  readonly wanted: CascadeViewName | undefined;
  /** Key of the box that holds the picture's tab stop. */
  readonly tabStop: string | undefined;
  readonly hear: (event: Event) => void;
}
