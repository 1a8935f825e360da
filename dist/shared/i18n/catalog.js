/** What is still to be fetched before everything can be said in English. */
const awaited = new Set();
/** What could not be fetched: nobody waits for it any more, but it is tried again. */
const failed = new Set();
/** @param fetchEnglish a literal `import()` of the file which exports the English texts as `en` */
function catalog(de, fetchEnglish) {
    let en = de;
    const load = async () => {
        try {
            ({ en } = await fetchEnglish());
            failed.delete(load);
        }
        catch {
            failed.add(load);
        }
        // Not before: whoever draws meanwhile has to wait as well.
        awaited.delete(load);
    };
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
/**
 * Whether all can be said in a language, as far as is known: half in one and half in another would be
 * read out with the wrong voice.
 */
function canShow(language) {
    return language === 'de' || failed.size === 0;
}
/** Fetches the texts of a language. Never rejects: see `canShow`. */
async function loadLanguage(language) {
    if (language === 'en')
        await Promise.all([...awaited].map((load) => load()));
}
/** Tries again to fetch what has failed; until it is there nobody waits for it. */
async function retryLanguages() {
    await Promise.all([...failed].map((load) => load()));
}

export { canShow, catalog, isLanguageAwaited, loadLanguage, retryLanguages };
