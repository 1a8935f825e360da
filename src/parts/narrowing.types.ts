/** What a narrowed widget is told, and what it then shows. */
import type { TemplateResult } from 'lit';
import type { Actor } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { NoHits } from './view.types.js';

/** What the widget knows and can do. */
export interface NarrowingOptions {
  readonly lang: Language;
  readonly heading: string;
  /** Whether the widget says of which Land it is: of a strategy one does so for all. */
  readonly saysLand: boolean;
  /** Whether the visitor wants all Länder, whatever the page asks for. */
  readonly showsAll: boolean;
  readonly toggleAll: () => void;
  readonly reset: () => void;
  /** Draws the widget anew, once the code is there. */
  readonly refresh: () => void;
}

/** What is shown instead of the whole. */
export interface Narrowed {
  readonly model: StrategyModel;
  /** Before the filter: as the Land sees it, or the whole. */
  readonly basis?: StrategyModel;
  /** What of the filter the data know. */
  readonly filter?: Filter | null;
  /** What is named and the data do not have, in sentences. */
  readonly unknown?: readonly string[];
  /** Why lists are empty that are not so in the data. */
  readonly noHits?: NoHits;
  /** The Land which the widget is about. */
  readonly land?: Actor | undefined;
  /** The widget's heading, with the Land. */
  readonly heading?: string;
  /** Says to what the data are narrowed, and offers to undo it. */
  readonly notice: TemplateResult | undefined;
}
