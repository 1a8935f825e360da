import { cached, LOCALES } from './intl-cache.js';

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
/** A number with the language's separators, as precise as it is: "20.000", "12,5". */
function formatNumber(value, lang) {
    // Most numbers here are small counts, and a formatter takes several milliseconds to make.
    if (Number.isInteger(value) && value >= 0 && value < 1000)
        return String(value);
    if (!Number.isFinite(value))
        return NONE;
    return isHuge(value) ? formatHuge(value, lang) : format('number', lang, EXACT, value);
}
/** An amount of money in euros: "15.000.000 €", with cents where there are any: "12,50 €". */
function formatEuros(value, lang) {
    if (!Number.isFinite(value))
        return NONE;
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
