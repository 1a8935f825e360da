/**
 * What a widget shows where a page wants one Land, or a visitor has filtered. The code is fetched
 * only then: most pages show everything.
 */
import { html, type TemplateResult } from 'lit';
import type { Actor } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import { LazyModule } from '../loading/lazy-module.js';
import type { StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { Narrowing } from '../selection/narrow-model.js';
import { frameStrings } from '../texts/de/frame.js';
import type { NoHits } from './view.types.js';

export type { Narrowing } from '../selection/narrow-model.js';

/** What the widget knows and can do. */
export interface NarrowingOptions {
  readonly lang: Language;
  readonly heading: string;
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

const code = new LazyModule(() => import('./narrowing-notice.js'));

/** Fetches the code for a visitor who may filter next. Never rejects. */
export const loadNarrowing = (): Promise<void> => code.load();

/** Waits for the code where it is needed before anything is shown. Never rejects. */
export async function narrowingReady(narrowing: Narrowing | undefined): Promise<void> {
  // After a failure no second time: the whole is shown, with a word about it.
  if (narrowing && !code.module && !code.failed) await code.load();
}

/** The narrowed strategy; the whole one, and a word about it, where the code could not be had. */
export function narrow(
  model: StrategyModel,
  narrowing: Narrowing,
  options: NarrowingOptions,
): Narrowed {
  // Fetched here where data and Land reach the widget in one task, so that nothing could wait.
  const module = code.use(options.refresh);
  if (module) return module.narrowed(model, narrowing, options);
  const { failedNarrowing } = frameStrings[options.lang];
  return { model, notice: html`<p class="notice" part="notice">${failedNarrowing}</p>` };
}
