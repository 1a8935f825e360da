/** Days, months and years in words, by the calendar in UTC. */
import { cached, LOCALES } from './intl-cache.js';
import type { Language } from './language.js';

/** Months in full, or shortened. */
export type DateStyle = 'long' | 'short';

/** The formatter of a precision: `day`, `month` or `year`. */
export function dateFormat(
  lang: Language,
  precision: string,
  style: DateStyle,
): Intl.DateTimeFormat {
  return cached(`date/${lang}/${precision}/${style}`, () => {
    const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
    const month = precision === 'year' ? {} : ({ month: style } as const);
    return new Intl.DateTimeFormat(LOCALES[lang], {
      ...day,
      ...month,
      year: 'numeric',
      timeZone: 'UTC',
    });
  });
}

/** A moment as a day in words, such as a feed's date of change. */
export function formatDay(time: number, lang: Language, style: DateStyle = 'long'): string {
  return dateFormat(lang, 'day', style).format(time);
}
