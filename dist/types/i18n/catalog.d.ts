/**
 * Texts in German and English. German comes with the code that uses it; English is a file of its
 * own, which is fetched where a page asks for it, so that German pages do not pay for it.
 */
import type { Language } from './language.js';
/** Texts of one kind in each language. Before English is there, its place is taken by German. */
export type Catalog<T> = Readonly<Record<Language, T>>;
/** @param fetchEnglish a literal `import()` of the file which exports the English texts as `en` */
export declare function catalog<T>(de: T, fetchEnglish: () => Promise<{
    readonly en: T;
}>): Catalog<T>;
/** Whether texts of a language have to be fetched before they can be shown. */
export declare function isLanguageAwaited(language: Language): boolean;
/**
 * Whether all can be said in a language, as far as is known: half in one and half in another would be
 * read out with the wrong voice.
 */
export declare function canShow(language: Language): boolean;
/** Fetches the texts of a language. Never rejects: see `canShow`. */
export declare function loadLanguage(language: Language): Promise<void>;
/** Tries again to fetch what has failed; until it is there nobody waits for it. */
export declare function retryLanguages(): Promise<void>;
