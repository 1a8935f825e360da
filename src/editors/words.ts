/** Sentences of the editors' program: each is said in both languages where it is made. */
import type { MainLanguage } from '../i18n/language.js';

/** A text in both languages. */
export type Words = Readonly<Record<MainLanguage, string>>;

/** A text in German and English. */
export const words = (de: string, en: string): Words => ({ de, en });

/** A name that needs no translation. */
export const asIs = (text: string): Words => ({ de: text, en: text });

/** Puts words into quotation marks of their language. */
export const quoted = (text: string): Words => ({ de: `„${text}“`, en: `“${text}”` });

/** An input that cannot be used at all; its message is for the person at the terminal. */
export class EditorsError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** What an unknown error says. */
export const messageOf = (error: unknown): Words => {
  if (error instanceof EditorsError) return error.words;
  return asIs(error instanceof Error ? error.message : String(error));
};
