/**
 * What a widget shows where a page wants one Land, or a visitor has filtered. The code is fetched
 * only then: most pages show everything.
 */
import { html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import type { StrategyModel } from '../model/model.types.js';
import type { Narrowing } from '../selection/narrow-model.js';
import type { Narrowed, NarrowingOptions } from './narrowing.types.js';
import { frameStrings } from '../texts/de/frame.js';

import type { WidgetView } from './view.types.js';

export type { Narrowing } from '../selection/narrow-model.js';

type Shown = Pick<WidgetView, 'model' | 'basis' | 'land' | 'filter' | 'unknown' | 'noHits'>;

const code = new LazyModule(() => import('./narrowing-notice.js'));

/** Fetches the code for a visitor who may filter next. Never rejects. */
export const loadNarrowing = (): Promise<void> => code.load();

/** Waits for the code where it is needed before anything is shown. Never rejects. */
export async function narrowingReady(narrowing: Narrowing | undefined): Promise<void> {
  // After a failure no second time: the whole is shown, with a word about it.
  if (narrowing && !code.module && !code.failed) await code.load();
}

/**
 * The narrowed strategy; the whole one, and a word about it, where the code could not be had; nothing
 * where nothing is narrowed.
 */
export function narrow(
  model: StrategyModel,
  narrowing: Narrowing | undefined,
  options: NarrowingOptions,
): Narrowed | undefined {
  if (!narrowing) return undefined;
  // Fetched here where data and Land reach the widget in one task, so that nothing could wait.
  const module = code.use(options.refresh);
  if (module) return module.narrowed(model, narrowing, options);
  const { failedNarrowing } = frameStrings[options.lang];
  return { model, notice: html`<p class="notice" part="notice">${failedNarrowing}</p>` };
}

/** What a widget shows of the whole strategy. */
export const shownOf = (whole: StrategyModel, narrowed: Narrowed | undefined): Shown => ({
  model: narrowed?.model ?? whole,
  basis: narrowed?.basis ?? whole,
  land: narrowed?.land,
  filter: narrowed?.filter ?? null,
  unknown: narrowed?.unknown ?? [],
  noHits: narrowed?.noHits ?? {},
});
