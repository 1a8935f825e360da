/** Dates of the feed in words, as precise as they are known. */
import type { DateExtent, EdtfDate } from '../feed/edtf.js';
import { formatMoment, formatSpan, type DateStyle } from './format-day.js';
import type { Language } from './language.js';

const ORDINALS_EN = ['1st', '2nd', '3rd', '4th'];

/** A quarter or half-year: "1. Halbjahr 2025", "1st half of 2025". */
function formatPart(extent: DateExtent, monthsInPart: number, lang: Language): string {
  const date = new Date(extent.start);
  const part = Math.floor(date.getUTCMonth() / monthsInPart);
  const year = date.getUTCFullYear();
  if (lang !== 'en') return `${part + 1}. ${monthsInPart === 3 ? 'Quartal' : 'Halbjahr'} ${year}`;
  return `${ORDINALS_EN[part] ?? ''} ${monthsInPart === 3 ? 'quarter' : 'half'} of ${year}`;
}

function formatExtent(extent: DateExtent, lang: Language, style: DateStyle): string {
  const { precision, start } = extent;
  if (precision === 'quarter') return formatPart(extent, 3, lang);
  if (precision === 'half-year') return formatPart(extent, 6, lang);
  return formatMoment(start, lang, precision, style);
}

function formatInterval(
  from: DateExtent,
  to: DateExtent,
  lang: Language,
  style: DateStyle,
): string {
  const { precision } = from;
  if (precision === to.precision && precision !== 'quarter' && precision !== 'half-year') {
    return formatSpan({ start: from.start, end: to.start }, lang, precision, style);
  }
  const [first, last] = [formatExtent(from, lang, style), formatExtent(to, lang, style)];
  // An interval of one half-year is that half-year.
  return first === last ? first : `${first} ${lang !== 'en' ? 'bis' : 'to'} ${last}`;
}

/**
 * A date in words, as precise as it is known and never more: "13. November 2024", "Juni 2024",
 * "1. Halbjahr 2025", "ab 2. Halbjahr 2025", "bis 2026".
 */
export function formatDate(date: EdtfDate, lang: Language, style: DateStyle = 'long'): string {
  const { from, to, interval } = date;
  if (from && to && interval) return formatInterval(from, to, lang, style);
  if (from && !interval) return formatExtent(from, lang, style);
  if (from) return `${lang !== 'en' ? 'ab' : 'from'} ${formatExtent(from, lang, style)}`;
  if (to) return `${lang !== 'en' ? 'bis' : 'until'} ${formatExtent(to, lang, style)}`;
  return '';
}
