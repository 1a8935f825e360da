import { toMain } from './language.js';

/**
 * Days, months and years in words, by the calendar in UTC. The names of months stand here, and not
 * only in the browser: its first date formatter takes as long to make as a widget takes to draw.
 */
const MONTHS = {
    de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    en: 'January February March April May June July August September October November December',
};
/** As the Unicode CLDR has it (gregorian, format, abbreviated): "Sept.", "Juli"; "Sept", "Jul". */
function shorten(month, lang) {
    if (lang !== 'en' && month.length <= 4)
        return month;
    return month.slice(0, /^Sep/.test(month) ? 4 : 3) + (lang !== 'en' ? '.' : '');
}
/** The name of a month: "September", "Sept." */
function formatMonth(time, lang, style = 'long') {
    const month = MONTHS[toMain(lang)].split(' ')[new Date(time).getUTCMonth()] ?? '';
    return style === 'long' ? month : shorten(month, lang);
}
/** What a day is said by, from the smallest part to the year. */
function partsOf(time, lang, precision, style) {
    const date = new Date(time);
    const day = `${date.getUTCDate()}${lang !== 'en' ? '.' : ''}`;
    const month = formatMonth(time, lang, style);
    const year = String(date.getUTCFullYear());
    if (precision === 'year')
        return [year];
    return precision === 'month' ? [month, year] : [day, month, year];
}
/** A moment in words, as precisely as it is known: "13. November 2024", "Juni 2024", "2025". */
function formatMoment(time, lang, precision, style = 'long') {
    return partsOf(time, lang, precision, style).join(' ');
}
/**
 * From one moment to another, what both have in common said once: "13.–14. November 2024",
 * "30. November – 2. Dezember 2024". Blanks stand round a dash between several words.
 */
function formatSpan(span, lang, precision, style = 'long') {
    const first = partsOf(span.start, lang, precision, style);
    const last = partsOf(span.end, lang, precision, style);
    let own = first.length - 1;
    while (own >= 0 && first[own] === last[own])
        own -= 1;
    if (own < 0)
        return last.join(' ');
    const from = first.slice(0, own + 1);
    return `${from.join(' ')}${own > 0 ? ' – ' : '–'}${last.join(' ')}`;
}
/** A moment as a day in words, such as a feed's date of change. */
function formatDay(time, lang, style = 'long') {
    return formatMoment(time, lang, 'day', style);
}

export { formatDay, formatMoment, formatMonth, formatSpan };
