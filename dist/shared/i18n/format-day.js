import { cached, LOCALES } from './intl-cache.js';

/** Days, months and years in words, by the calendar in UTC. */
/** The formatter of a precision: `day`, `month` or `year`. */
function dateFormat(lang, precision, style) {
    return cached(`date/${lang}/${precision}/${style}`, () => {
        const day = precision === 'day' ? { day: 'numeric' } : {};
        const month = precision === 'year' ? {} : { month: style };
        return new Intl.DateTimeFormat(LOCALES[lang], {
            ...day,
            ...month,
            year: 'numeric',
            timeZone: 'UTC',
        });
    });
}
/** A moment as a day in words, such as a feed's date of change. */
function formatDay(time, lang, style = 'long') {
    return dateFormat(lang, 'day', style).format(time);
}

export { dateFormat, formatDay };
