/**
 * Texts in German, English and Einfache Sprache. German comes with the code that uses it; each of the
 * others is one file, which is fetched where a page asks for it (`languages.ts`), so that German pages do
 * not pay for them.
 */
import { EASY, type Language } from '../i18n/language.js';

/** Texts of one kind in each language. Before another one is there, its place is taken by German. */
export type Translated<T> = Readonly<Record<Language, T>>;

type Texts = Readonly<Record<string, unknown>>;

let english: Texts | undefined;
let easy: Texts | undefined;

/** @param name of the files with the texts, in `de/` and `en/` alike; in `easy/` only where there is a need */
export function translated<T>(name: string, de: T): Translated<T> {
  let known: { readonly part: unknown; readonly whole: T } | undefined;
  return {
    de,
    get en() {
      // A test compares names and types of both folders.
      return (english?.[name] as T | undefined) ?? de;
    },
    get [EASY]() {
      const part = easy?.[name] as Partial<T> | undefined;
      if (!part) return de;
      if (known?.part !== part) known = { part, whole: { ...de, ...part } };
      return known.whole;
    },
  };
}

/** Takes all English texts, by the names of their files. */
export function takeEnglish(texts: Texts): void {
  english = texts;
}

/** Takes what is written in Einfache Sprache, by the names of the files: all else stays German. */
export function takeEasy(texts: Texts): void {
  easy = texts;
}
