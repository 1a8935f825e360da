/**
 * The second stage of a widget: code that is fetched when a visitor is about to do something, or has
 * asked for it. Its look comes with it.
 */
import { liveRegion } from './live-region.js';
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';

/** Code of the second stage; `sheets`, if it has any, are its look. */
export type LaterModule = object;

const hasSheets = (module: LaterModule): module is { readonly sheets: readonly CSSResult[] } =>
  'sheets' in module;

/** The look of what is there. */
export function sheetsOf(code: readonly LazyModule<LaterModule>[]): readonly CSSResult[] {
  return code.flatMap(({ module }) => (module && hasSheets(module) ? module.sheets : []));
}

/** What stands in the place of code that is on its way, or could not be fetched. */
function waitingWords({ failed }: LazyModule<unknown>, lang: Language): string {
  const { failedDetails, loading } = frameStrings[lang];
  return failed ? failedDetails : loading;
}

/** The same as a paragraph; said aloud where it has failed, for what comes in time speaks for itself. */
export function waiting(code: LazyModule<unknown>, lang: Language): TemplateResult {
  const words = waitingWords(code, lang);
  return code.failed ? liveRegion(words, 'muted') : html`<p class="muted">${words}</p>`;
}
