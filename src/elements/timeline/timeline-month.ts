/** Months on the axis, shortened. */
import { cached, LOCALES } from '../../i18n/intl-cache.js';
import type { Language } from '../../i18n/language.js';

/** "Juli", "Sept." */
export function formatMonth(time: number, lang: Language): string {
  return cached(
    `month/${lang}`,
    () => new Intl.DateTimeFormat(LOCALES[lang], { month: 'short', timeZone: 'UTC' }),
  ).format(time);
}
