/** Lists that are longer than anybody reads at once: the first items, the others behind a fold. */
import { numbersKept } from '../i18n/no-break.js';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { foldStrings } from '../texts/de/folds.js';
import { folded } from './when-open.js';

/** "und 388 weitere" */
export const moreWords = (n: number, lang: Language): string =>
  numbersKept(foldStrings[lang].more(n));

/** Which items are seen at once. */
export interface ListFold<T> {
  readonly lang: Language;
  /** So many stand open; a few more are not worth a fold. Lists of real feeds are shorter. */
  readonly open?: number;
  /** Whether an item behind the fold must be seen: then it is open. */
  readonly isNeeded?: (item: T) => boolean;
}

const OPEN = 20;
/** As a part of those that stand open. */
const SLACK = 0.25;

/**
 * A list with what goes beyond its first items behind a fold.
 *
 * @param list makes the list, or the rest of it; a paragraph is made by it, as none may hold the fold
 */
export function foldList<T>(
  items: readonly T[],
  list: (items: readonly T[], isRest: boolean) => TemplateResult,
  { lang, open = OPEN, isNeeded }: ListFold<T>,
): TemplateResult {
  if (items.length <= open * (1 + SLACK)) return list(items, false);
  const rest = items.slice(open);
  return html`${list(items.slice(0, open), false)}
    <details class="whole" ?open=${isNeeded !== undefined && rest.some(isNeeded)}>
      <summary class="link">${moreWords(rest.length, lang)}</summary>
      ${folded(rest.length, () => list(rest, true))}
    </details>`;
}
