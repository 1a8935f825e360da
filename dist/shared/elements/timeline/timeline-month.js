import { cached, LOCALES } from '../../i18n/intl-cache.js';

/** Months on the axis, shortened. */
/** "Juli", "Sept." */
function formatMonth(time, lang) {
    return cached(`month/${lang}`, () => new Intl.DateTimeFormat(LOCALES[lang], { month: 'short', timeZone: 'UTC' })).format(time);
}

export { formatMonth };
