/** What is still to be fetched before everything can be said in English. */
const awaited = new Set();
/** @param fetchEnglish a literal `import()` of the file which exports the English texts as `en` */
function catalog(de, fetchEnglish) {
    let en = de;
    const load = () => fetchEnglish()
        .then((texts) => void ({ en } = texts))
        // Not before: whoever draws meanwhile has to wait as well.
        .finally(() => awaited.delete(load));
    awaited.add(load);
    return {
        de,
        get en() {
            return en;
        },
    };
}
/** Whether texts of a language have to be fetched before they can be shown. */
function isLanguageAwaited(language) {
    return language === 'en' && awaited.size > 0;
}
/** Fetches the texts of a language. Never rejects: what does not arrive stays German. */
async function loadLanguage(language) {
    if (language === 'en')
        await Promise.allSettled([...awaited].map((load) => load()));
}

export { catalog, isLanguageAwaited, loadLanguage };
