/**
 * Texts in German and English. German comes with the code that uses it; English is a file of its
 * own, which is fetched where a page asks for it, so that German pages do not pay for it.
 */
import type { Language } from './language.js';

/** Texts of one kind in each language. Before English is there, its place is taken by German. */
export type Catalog<T> = Readonly<Record<Language, T>>;

type Load = () => Promise<void>;

/** What is still to be fetched before everything can be said in English. */
const awaited = new Set<Load>();

/** What could not be fetched: nobody waits for it any more, but it is tried again. */
const failed = new Set<Load>();

/** @param fetchEnglish a literal `import()` of the file which exports the English texts as `en` */
export function catalog<T>(de: T, fetchEnglish: () => Promise<{ readonly en: T }>): Catalog<T> {
  let en = de;
  const load = async (): Promise<void> => {
    try {
      ({ en } = await fetchEnglish());
      failed.delete(load);
    } catch {
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
export function isLanguageAwaited(language: Language): boolean {
  return language === 'en' && awaited.size > 0;
}

/**
 * Whether all can be said in a language, as far as is known: half in one and half in another would be
 * read out with the wrong voice.
 */
export function canShow(language: Language): boolean {
  return language === 'de' || failed.size === 0;
}

/** Fetches the texts of a language. Never rejects: see `canShow`. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') await Promise.all([...awaited].map((load) => load()));
}

/** Tries again to fetch what has failed; until it is there nobody waits for it. */
export async function retryLanguages(): Promise<void> {
  await Promise.all([...failed].map((load) => load()));
}
