import { cached, LOCALES } from './intl-cache.js';
import { toMain } from './language.js';

/** Dates, numbers and lists in words. */
const AND = { de: ' und ', en: ' and ' };
/**
 * Texts as a list in a sentence: "Bund, Hessen und Bayern". By hand: the browser's formatter takes as long
 * to make as a widget to draw.
 */
function formatList(texts, lang) {
    const last = texts.slice(-2).join(AND[toMain(lang)]);
    return [...texts.slice(0, -2), last].join(', ');
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
