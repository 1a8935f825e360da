import { cached, LOCALES } from './intl-cache.js';

/** Dates, numbers and lists in words. */
/** A number with the language's separators. */
function formatNumber(value, lang) {
    // Most numbers here are small counts, and a formatter takes several milliseconds to make.
    if (Number.isInteger(value) && value >= 0 && value < 1000)
        return String(value);
    return cached(`number/${lang}`, () => new Intl.NumberFormat(LOCALES[lang])).format(value);
}
/** An amount of money in euros, without cents: "15.000.000 €". */
function formatEuros(value, lang) {
    return cached(`euros/${lang}`, () => new Intl.NumberFormat(LOCALES[lang], {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 0,
    })).format(value);
}
/** Texts as a list in a sentence: "Bund, Hessen und Bayern". */
function formatList(texts, lang) {
    return cached(`list/${lang}`, () => new Intl.ListFormat(LOCALES[lang])).format(texts);
}
/** Order of the alphabet: "Ö" beside "O", figures by their value. For sorting much, taken once. */
function textComparer(lang) {
    return cached(`collator/${lang}`, () => new Intl.Collator(LOCALES[lang], { numeric: true }))
        .compare;
}
/** Compares two texts by the order of the alphabet. */
function compareTexts(a, b, lang) {
    return textComparer(lang)(a, b);
}

export { compareTexts, formatEuros, formatList, formatNumber, textComparer };
