/**
 * Days, months and years in words, by the calendar in UTC. The names of months stand here, and not
 * only in the browser: its first date formatter takes as long to make as a widget takes to draw.
 */
import type { Language } from './language.js';

/** Months in full, or shortened. */
export type DateStyle = 'long' | 'short';

/** How precisely a day is said. */
export type DayPrecision = 'day' | 'month' | 'year';

/** As the Unicode CLDR has them (gregorian, format, wide and abbreviated). */
const MONTHS: Readonly<Record<Language, Readonly<Record<DateStyle, string>>>> = {
  de: {
    long: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    short: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  },
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  },
};

/** The name of a month: "September", "Sept." */
export function formatMonth(time: number, lang: Language, style: DateStyle = 'long'): string {
  return MONTHS[lang][style].split(' ')[new Date(time).getUTCMonth()] ?? '';
}

/** What a day is said by, from the smallest part to the year. */
function partsOf(
  time: number,
  lang: Language,
  precision: DayPrecision,
  style: DateStyle,
): readonly string[] {
  const date = new Date(time);
  const day = `${date.getUTCDate()}${lang === 'de' ? '.' : ''}`;
  const month = formatMonth(time, lang, style);
  const year = String(date.getUTCFullYear());
  if (precision === 'year') return [year];
  return precision === 'month' ? [month, year] : [day, month, year];
}

/** A moment in words, as precisely as it is known: "13. November 2024", "Juni 2024", "2025". */
export function formatMoment(
  time: number,
  lang: Language,
  precision: DayPrecision,
  style: DateStyle = 'long',
): string {
  return partsOf(time, lang, precision, style).join(' ');
}

/**
 * From one moment to another, what both have in common said once: "13.–14. November 2024",
 * "30. November – 2. Dezember 2024". Blanks stand round a dash between several words.
 */
export function formatSpan(
  span: Readonly<Record<'start' | 'end', number>>,
  lang: Language,
  precision: DayPrecision,
  style: DateStyle = 'long',
): string {
  const first = partsOf(span.start, lang, precision, style);
  const last = partsOf(span.end, lang, precision, style);
  let own = first.length - 1;
  while (own >= 0 && first[own] === last[own]) own -= 1;
  if (own < 0) return last.join(' ');
  const from = first.slice(0, own + 1);
  return `${from.join(' ')}${own > 0 ? ' – ' : '–'}${last.join(' ')}`;
}

/** A moment as a day in words, such as a feed's date of change. */
export function formatDay(time: number, lang: Language, style: DateStyle = 'long'): string {
  return formatMoment(time, lang, 'day', style);
}
