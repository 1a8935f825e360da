/**
 * Texts in German and English. German comes with the code that uses it; English is one file, which is
 * fetched where a page asks for it (`languages.ts`), so that German pages do not pay for it.
 */
import type { Language } from '../i18n/language.js';

/** Texts of one kind in each language. Before English is there, its place is taken by German. */
export type Translated<T> = Readonly<Record<Language, T>>;

let english: Readonly<Record<string, unknown>> | undefined;

/** @param name of the files with the texts, in `de/` and `en/` alike */
export function translated<T>(name: string, de: T): Translated<T> {
  return {
    de,
    get en() {
      // A test compares names and types of both folders.
      return (english?.[name] as T | undefined) ?? de;
    },
  };
}

/** Takes all English texts, by the names of their files. */
export function takeEnglish(texts: Readonly<Record<string, unknown>>): void {
  english = texts;
}
