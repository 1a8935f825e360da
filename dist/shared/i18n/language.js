/** The languages of the kit, and how texts of the feed are found in them. */
/** The kit's language for a `lang` value of the page, `en-GB` or `en_US`; German for any other. */
function toLanguage(tag) {
    return /^\s*en([-_\s]|$)/i.test(tag ?? '') ? 'en' : 'de';
}
/** A text of a record in a language: its translation, else the German original; `''` if neither. */
function localText(record, key, lang) {
    const texts = record;
    const translated = lang === 'de' ? undefined : texts[`${key}_${lang}`];
    if (typeof translated === 'string' && translated.trim())
        return { text: translated, lang };
    const original = texts[key];
    return { text: typeof original === 'string' ? original : '', lang: 'de' };
}
/** A list of texts of a record in a language, such as `keywords`. */
function localTexts(record, key, lang) {
    const lists = record;
    const translated = lang === 'de' ? undefined : lists[`${key}_${lang}`];
    const useTranslation = Array.isArray(translated) && translated.length > 0;
    const list = useTranslation ? translated : lists[key];
    if (!Array.isArray(list))
        return [];
    return list.map((text) => ({ text: String(text), lang: useTranslation ? lang : 'de' }));
}
/** The name by which a record is spoken of: its label, else its title or name. */
function localName(record, lang) {
    for (const key of ['label', 'title', 'name']) {
        const found = localText(record, key, lang);
        if (found.text.trim())
            return found;
    }
    return { text: '', lang: 'de' };
}

export { localName, localText, localTexts, toLanguage };
