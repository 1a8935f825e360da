import { cached, LOCALES } from './intl-cache.js';

/** Dates, numbers and lists in words. */
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

export { compareTexts, formatList };
