/** What the doctor says about a page. */
import type { MainLanguage } from '../src/i18n/language.js';
import type { Observations } from './observations.types.js';

/** How bad it is: as it should be, worth knowing, or why something is not shown. */
export type FindingState = 'ok' | 'notice' | 'fault';

/** Where in the report a finding stands. */
export type FindingGroup = 'script' | 'elements' | 'feed' | 'policy' | 'look';

/** The groups in their order. */
export const GROUPS: readonly FindingGroup[] = ['script', 'elements', 'feed', 'policy', 'look'];

/** The states in their order, the worst first. */
export const STATES: readonly FindingState[] = ['fault', 'notice', 'ok'];

/** One thing that was looked at, in words for the page's author. */
export interface Finding {
  /** Name of the check, and of what it found; the same in every language. */
  readonly id: string;
  readonly group: FindingGroup;
  readonly state: FindingState;
  readonly title: string;
  readonly explanation: string;
  /** What to do; absent where there is nothing to be done. */
  readonly remedy?: string;
  /** Lines to be taken over as they are: a header, a tag, an attribute. */
  readonly code?: string;
  /** Number of the element it is about, as in `Observations.elements`. */
  readonly element?: number;
}

/** Looks at one side of what was gathered. Pure: the same page gives the same findings. */
export type Check = (seen: Observations, lang: MainLanguage) => readonly Finding[];

/** The texts of a check in both languages. They come with the check: nobody else reads them. */
export type Texts<T> = Readonly<Record<MainLanguage, T>>;
