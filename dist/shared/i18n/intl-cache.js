/** The locale in which the kit formats, by language. */
const LOCALES = {
    de: 'de-DE',
    en: 'en-GB',
    'de-x-einfach': 'de-DE',
};
const cache = new Map();
/** The formatter of a key, made on first use. */
function cached(key, make) {
    let formatter = cache.get(key);
    if (formatter === undefined)
        cache.set(key, (formatter = make()));
    return formatter;
}

export { LOCALES, cached };
