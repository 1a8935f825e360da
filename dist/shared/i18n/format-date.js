import { formatSpan, formatMoment } from './format-day.js';

const ORDINALS_EN = ['1st', '2nd', '3rd', '4th'];
/** A quarter or half-year: "1. Halbjahr 2025", "1st half of 2025". */
function formatPart(extent, monthsInPart, lang) {
    const date = new Date(extent.start);
    const part = Math.floor(date.getUTCMonth() / monthsInPart);
    const year = date.getUTCFullYear();
    if (lang !== 'en')
        return `${part + 1}. ${monthsInPart === 3 ? 'Quartal' : 'Halbjahr'} ${year}`;
    return `${ORDINALS_EN[part] ?? ''} ${monthsInPart === 3 ? 'quarter' : 'half'} of ${year}`;
}
function formatExtent(extent, lang, style) {
    const { precision, start } = extent;
    if (precision === 'quarter')
        return formatPart(extent, 3, lang);
    if (precision === 'half-year')
        return formatPart(extent, 6, lang);
    return formatMoment(start, lang, precision, style);
}
function formatInterval(from, to, lang, style) {
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
function formatDate(date, lang, style = 'long') {
    const { from, to, interval } = date;
    if (from && to && interval)
        return formatInterval(from, to, lang, style);
    if (from && !interval)
        return formatExtent(from, lang, style);
    if (from)
        return `${lang !== 'en' ? 'ab' : 'from'} ${formatExtent(from, lang, style)}`;
    if (to)
        return `${lang !== 'en' ? 'bis' : 'until'} ${formatExtent(to, lang, style)}`;
    return '';
}

export { formatDate };
