/** Dates, numbers and lists in words. Each `Intl` formatter is made once. */
import type { DateExtent, EdtfDate } from '../feed/edtf.js';
import type { Language } from './language.js';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  let formatter = cache.get(key) as T | undefined;
  if (formatter === undefined) cache.set(key, (formatter = make()));
  return formatter;
}

type DateStyle = 'long' | 'short';

function dateFormat(lang: Language, precision: string, style: DateStyle): Intl.DateTimeFormat {
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

const ORDINALS_EN = ['1st', '2nd', '3rd', '4th'];

/** A quarter or half-year: "1. Halbjahr 2025", "1st half of 2025". */
function formatPart(extent: DateExtent, monthsInPart: number, lang: Language): string {
  const date = new Date(extent.start);
  const part = Math.floor(date.getUTCMonth() / monthsInPart);
  const year = date.getUTCFullYear();
  if (lang === 'de') return `${part + 1}. ${monthsInPart === 3 ? 'Quartal' : 'Halbjahr'} ${year}`;
  return `${ORDINALS_EN[part] ?? ''} ${monthsInPart === 3 ? 'quarter' : 'half'} of ${year}`;
}

function formatExtent(extent: DateExtent, lang: Language, style: DateStyle): string {
  if (extent.precision === 'quarter') return formatPart(extent, 3, lang);
  if (extent.precision === 'half-year') return formatPart(extent, 6, lang);
  return dateFormat(lang, extent.precision, style).format(extent.start);
}

const isPart = ({ precision }: DateExtent): boolean =>
  precision === 'quarter' || precision === 'half-year';

function formatInterval(
  from: DateExtent,
  to: DateExtent,
  lang: Language,
  style: DateStyle,
): string {
  if (from.precision === to.precision && !isPart(from)) {
    return dateFormat(lang, from.precision, style).formatRange(from.start, to.start);
  }
  const word = lang === 'de' ? 'bis' : 'to';
  return `${formatExtent(from, lang, style)} ${word} ${formatExtent(to, lang, style)}`;
}

/**
 * A date in words, as precise as it is known and never more: "13. November 2024", "Juni 2024",
 * "1. Halbjahr 2025", "ab 2. Halbjahr 2025", "bis 2026".
 */
export function formatDate(date: EdtfDate, lang: Language, style: DateStyle = 'long'): string {
  const { from, to, interval } = date;
  if (from && to && interval) return formatInterval(from, to, lang, style);
  if (from && !interval) return formatExtent(from, lang, style);
  if (from) return `${lang === 'de' ? 'ab' : 'from'} ${formatExtent(from, lang, style)}`;
  if (to) return `${lang === 'de' ? 'bis' : 'until'} ${formatExtent(to, lang, style)}`;
  return '';
}

/** A moment as a day in words, such as a feed's date of change. */
export function formatDay(time: number, lang: Language, style: DateStyle = 'long'): string {
  return dateFormat(lang, 'day', style).format(time);
}

/** A number with the language's separators. */
export function formatNumber(value: number, lang: Language): string {
  return cached(`number/${lang}`, () => new Intl.NumberFormat(LOCALES[lang])).format(value);
}

/** An amount of money in euros, without cents: "15.000.000 €". */
export function formatEuros(value: number, lang: Language): string {
  return cached(
    `euros/${lang}`,
    () =>
      new Intl.NumberFormat(LOCALES[lang], {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 0,
      }),
  ).format(value);
}

/** Texts as a list in a sentence: "Bund, Hessen und Bayern". */
export function formatList(texts: readonly string[], lang: Language): string {
  return cached(`list/${lang}`, () => new Intl.ListFormat(LOCALES[lang])).format(texts);
}

/** Order of the alphabet: "Ö" beside "O", figures by their value. */
export function compareTexts(a: string, b: string, lang: Language): number {
  return cached(
    `collator/${lang}`,
    () => new Intl.Collator(LOCALES[lang], { numeric: true }),
  ).compare(a, b);
}
