import { EASY } from '../i18n/language.js';
import { takeEnglish, takeEasy } from './translated.js';

/** Fetches the texts of a language where a page asks for it. */
/** The texts of one language: on their way, there, or not to be had for now. */
class TextFile {
    #loading;
    #isThere;
    constructor(fetch, take) {
        this.fetch = fetch;
        this.take = take;
        this.#isThere = false;
        /** Whether they could not be fetched: nobody waits for them any more, but it is tried again. */
        this.hasFailed = false;
    }
    get isAwaited() {
        return !this.#isThere && !this.hasFailed;
    }
    /** Never rejects. */
    async load() {
        if (!this.#isThere)
            await (this.#loading ??= this.#fetch());
    }
    async #fetch() {
        try {
            this.take(await this.fetch());
            this.#isThere = true;
            this.hasFailed = false;
        }
        catch {
            this.hasFailed = true;
        }
        finally {
            this.#loading = undefined;
        }
    }
}
/** What of the kit's texts is there, and how the rest is fetched. */
class Languages {
    /** By language; German is not among them, since it comes with the code. */
    #files;
    /**
     * @param fetchEnglish fetches all English texts; a test may put another way here
     * @param takeTexts puts them where `translated` finds them
     * @param fetchEasy fetches what is written in Einfache Sprache
     */
    constructor(fetchEnglish, takeTexts, fetchEasy = () => Promise.resolve({})) {
        this.fetchEnglish = fetchEnglish;
        this.#files = new Map([
            ['en', new TextFile(() => this.fetchEnglish(), takeTexts)],
            [EASY, new TextFile(fetchEasy, takeEasy)],
        ]);
    }
    /** Whether texts of a language have to be fetched before they can be shown. */
    isAwaited(language) {
        return !!this.#files.get(language)?.isAwaited;
    }
    /**
     * Whether all can be said in a language, as far as is known: half in one and half in another would be
     * read out with the wrong voice.
     */
    canShow(language) {
        return !this.#files.get(language)?.hasFailed;
    }
    /** Fetches the texts of a language. Never rejects: see `canShow`. */
    async load(language) {
        await this.#files.get(language)?.load();
    }
    /** Tries again to fetch what has failed; until it is there nobody waits for it. */
    async retry() {
        const failed = [...this.#files.values()].filter(({ hasFailed }) => hasFailed);
        await Promise.all(failed.map((file) => file.load()));
    }
    /** Whether nothing has to be tried again. */
    get isComplete() {
        return [...this.#files.values()].every(({ hasFailed }) => !hasFailed);
    }
}
/** Those of this copy of the kit. */
const languages = new Languages(() => import('./en/index.js'), takeEnglish, () => import('./easy/index.js'));

export { Languages, languages };
