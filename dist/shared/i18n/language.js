/** The languages of the kit, and how texts of the feed are found in them. */
/** German in short sentences and common words: Einfache Sprache. What is not written in it is German. */
const EASY = 'de-x-einfach';
/** The kit's language for a `lang` value of the page, `en-GB` or `en_US`; German for any other. */
function toLanguage(tag) {
    if (/^\s*de([-_]\w+)*[-_]x[-_]einfach\s*$/i.test(tag ?? ''))
        return EASY;
    return /^\s*en([-_\s]|$)/i.test(tag ?? '') ? 'en' : 'de';
}
/** The language of words that are not there in Einfache Sprache. */
const toMain = (lang) => (lang === 'en' ? 'en' : 'de');
/** The end of the keys that hold a text in a language; the original has none. */
const SUFFIX = {
    de: undefined,
    en: '_en',
    [EASY]: '_simple',
};
/** The language of an original: of Einfache Sprache it is told apart by its words, not by its voice. */
const originalIn = (lang) => (lang === EASY ? EASY : 'de');
/** A text of a record in a language: its translation, else the German original; `''` if neither. */
function localText(record, key, lang) {
    const texts = record;
    const suffix = SUFFIX[lang];
    const translated = suffix && texts[`${key}${suffix}`];
    if (typeof translated === 'string' && translated.trim())
        return { text: translated, lang };
    const original = texts[key];
    return { text: typeof original === 'string' ? original : '', lang: originalIn(lang) };
}
/** A list of texts of a record in a language, such as `keywords`. */
function localTexts(record, key, lang) {
    const lists = record;
    const suffix = SUFFIX[lang];
    const translated = suffix && lists[`${key}${suffix}`];
    const useTranslation = Array.isArray(translated) && translated.length > 0;
    const list = useTranslation ? translated : lists[key];
    if (!Array.isArray(list))
        return [];
    return list.map((text) => ({
        text: String(text),
        lang: useTranslation ? lang : originalIn(lang),
    }));
}
/** The name by which a record is spoken of: its label, else its title or name. */
function localName(record, lang) {
    for (const key of ['label', 'title', 'name']) {
        const found = localText(record, key, lang);
        if (found.text.trim())
            return found;
    }
    return { text: '', lang: originalIn(lang) };
}

export { EASY, localName, localText, localTexts, toLanguage, toMain };
