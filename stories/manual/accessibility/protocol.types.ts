/** What the protocol of accessibility says of a criterion. */
import type { WidgetName } from '../../../src/catalogue.js';
import type { Bilingual } from '../../../.storybook/docs/settings.js';

/**
 * `met`: no finding in what is tested; `partly`: tested, though not in every respect; `page`: the page
 * around the widget decides; `none`: there is nothing of the kind; `open`: nobody has tested it.
 */
export type Result = 'met' | 'partly' | 'page' | 'none' | 'open';

/** By a program, by a screen reader that a program listens to, by somebody who looked and pressed keys. */
export type Way = 'machine' | 'orca' | 'hand';

/** One row, before it is said of each widget. */
export interface Finding {
  readonly name: Bilingual;
  readonly result: Result;
  readonly ways: readonly Way[];
  /** Files of tests, which a test holds against the folder. */
  readonly proofs: readonly string[];
  /** What is not tested, or is known to be missing. */
  readonly gap?: Bilingual;
  /** Widgets that have nothing of the kind. */
  readonly without?: readonly WidgetName[];
}

/** A criterion of WCAG 2.2, with its clause in EN 301 549 where that has it. */
export interface Criterion extends Finding {
  readonly number: string;
  readonly level: 'A' | 'AA';
}

/** A heuristic of Chartability. */
export interface Heuristic extends Finding {
  readonly principle: string;
  readonly isCritical: boolean;
}
