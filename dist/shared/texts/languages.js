import { takeEnglish } from './catalog.js';

/** What of the kit's texts is there, and how the rest is fetched. */
class Languages {
    #loading;
    #isThere = false;
    /** Whether English could not be fetched: nobody waits for it any more, but it is tried again. */
    #hasFailed = false;
    /**
     * @param fetchEnglish fetches all English texts; a test may put another way here
     * @param take puts them where `catalog` finds them
     */
    constructor(fetchEnglish, take) {
        this.fetchEnglish = fetchEnglish;
        this.take = take;
    }
    /** Whether texts of a language have to be fetched before they can be shown. */
    isAwaited(language) {
        return language === 'en' && !this.#isThere && !this.#hasFailed;
    }
    /**
     * Whether all can be said in a language, as far as is known: half in one and half in another would be
     * read out with the wrong voice.
     */
    canShow(language) {
        return language === 'de' || !this.#hasFailed;
    }
    /** Fetches the texts of a language. Never rejects: see `canShow`. */
    async load(language) {
        if (language === 'en' && !this.#isThere)
            await (this.#loading ??= this.#fetch());
    }
    /** Tries again to fetch what has failed; until it is there nobody waits for it. */
    async retry() {
        if (this.#hasFailed)
            await this.load('en');
    }
    async #fetch() {
        try {
            this.take(await this.fetchEnglish());
            this.#isThere = true;
            this.#hasFailed = false;
        }
        catch {
            this.#hasFailed = true;
        }
        finally {
            this.#loading = undefined;
        }
    }
}
/** Those of this copy of the kit. */
const languages = new Languages(() => import('./en/index.js'), takeEnglish);

export { Languages, languages };
