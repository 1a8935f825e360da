/** Dates, numbers and lists in words. */
import { cached, LOCALES } from './intl-cache.js';
import { toMain, type Language, type MainLanguage } from './language.js';

export { formatDate } from './format-date.js';
export { formatDay } from './format-day.js';
export { formatEuros, formatNumber } from './format-number.js';

const AND: Readonly<Record<MainLanguage, string>> = { de: ' und ', en: ' and ' };

/**
 * Texts as a list in a sentence: "Bund, Hessen und Bayern". By hand: the browser's formatter takes as long
 * to make as a widget to draw.
 */
export function formatList(texts: readonly string[], lang: Language): string {
  const last = texts.slice(-2).join(AND[toMain(lang)]);
  return [...texts.slice(0, -2), last].join(', ');
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
