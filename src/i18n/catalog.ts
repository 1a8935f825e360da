/**
 * Texts in German and English. German comes with the code that uses it; English is a file of its
 * own, which is fetched where a page asks for it, so that German pages do not pay for it.
 */
import type { Language } from './language.js';

/** Texts of one kind in each language. Before English is there, its place is taken by German. */
export type Catalog<T> = Readonly<Record<Language, T>>;

/** What is still to be fetched before everything can be said in English. */
const awaited = new Set<() => Promise<void>>();

/** @param fetchEnglish a literal `import()` of the file which exports the English texts as `en` */
export function catalog<T>(de: T, fetchEnglish: () => Promise<{ readonly en: T }>): Catalog<T> {
  let en = de;
  const load = (): Promise<void> =>
    fetchEnglish()
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
export function isLanguageAwaited(language: Language): boolean {
  return language === 'en' && awaited.size > 0;
}

/** Fetches the texts of a language. Never rejects: what does not arrive stays German. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') await Promise.allSettled([...awaited].map((load) => load()));
}
