import { cached, LOCALES } from './intl-cache.js';
import { toMain } from './language.js';

/** Numbers and amounts: one way for all, in the widgets, in their static forms and in what they say. */
/** Said of what is no number at all. */
const NONE = '–';
/** From here on nobody counts zeros; JavaScript writes such numbers with an exponent as well. */
const HUGE = 1e21;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** As precise as the data have it: nothing is rounded, and no digits are made up. */
const EXACT = { maximumFractionDigits: 20 };
const CURRENCY = { style: 'currency', currency: 'EUR' };
/** A minus that is as wide as a plus, and at which no line breaks. */
const withMinus = (text) => text.replace('-', '−');
function format(key, lang, options, n) {
    const formatter = cached(`${key}/${lang}`, () => new Intl.NumberFormat(LOCALES[lang], options));
    // Zero has no sign.
    return withMinus(formatter.format(n + 0));
}
/** "1,5 · 10²¹" */
function formatHuge(value, lang) {
    const [digits, exponent = ''] = value.toExponential().split('e+');
    const power = exponent.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
    return `${format('number', lang, EXACT, Number(digits))} · 10${power}`;
}
const isHuge = (value) => Math.abs(value) >= HUGE;
const SEPARATORS = { de: '.', en: ',' };
/**
 * A whole number, written by hand: nearly all numbers here are, and the browser's formatter takes longer
 * to make than a widget to draw.
 */
const whole = (value, lang) => (value < 0 ? '−' : '') +
    String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, SEPARATORS[toMain(lang)]);
/** An amount of whole euros. */
function wholeEuros(value, lang) {
    const text = whole(value, lang);
    return lang !== 'en' ? `${text}\u00a0€` : text.replace(/^−?/, '$&€');
}
/** A number with the language's separators, as precise as it is: "20.000", "12,5". */
function formatNumber(value, lang) {
    if (Number.isSafeInteger(value))
        return whole(value, lang);
    if (!Number.isFinite(value))
        return NONE;
    return isHuge(value) ? formatHuge(value, lang) : format('number', lang, EXACT, value);
}
/** An amount of money in euros: "15.000.000 €", with cents where there are any: "12,50 €". */
function formatEuros(value, lang) {
    if (!Number.isFinite(value))
        return NONE;
    if (Number.isSafeInteger(value))
        return wholeEuros(value, lang);
    if (isHuge(value))
        return `${formatHuge(value, lang)} €`;
    return Number.isInteger(value)
        ? format('euros', lang, { ...CURRENCY, maximumFractionDigits: 0 }, value)
        : format('cents', lang, { ...CURRENCY, ...EXACT, minimumFractionDigits: 2 }, value);
}
/** A number in a German sentence. */
const inGerman = (value) => formatNumber(value, 'de');
/** A number in an English sentence. */
const inEnglish = (value) => formatNumber(value, 'en');

export { formatEuros, formatNumber, inEnglish, inGerman };
