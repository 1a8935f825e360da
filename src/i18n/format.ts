/** Dates, numbers and lists in words. */
import { cached, LOCALES } from './intl-cache.js';
import type { Language } from './language.js';

export { formatDate } from './format-date.js';
export { formatDay } from './format-day.js';
export { formatEuros, formatNumber } from './format-number.js';

/** Texts as a list in a sentence: "Bund, Hessen und Bayern". */
export function formatList(texts: readonly string[], lang: Language): string {
  return cached(`list/${lang}`, () => new Intl.ListFormat(LOCALES[lang])).format(texts);
}

/** Order of the alphabet: "Ö" beside "O", figures by their value. For sorting much, taken once. */
function textComparer(lang: Language): (a: string, b: string) => number {
  return cached(`collator/${lang}`, () => new Intl.Collator(LOCALES[lang], { numeric: true }))
    .compare;
}

/** Compares two texts by the order of the alphabet. */
export function compareTexts(a: string, b: string, lang: Language): number {
  return textComparer(lang)(a, b);
}
