/** The languages of the kit, and how texts of the feed are found in them. */

/** German is the default, English on request. All that is written is there in both. */
export type MainLanguage = 'de' | 'en';

/** German in short sentences and common words: Einfache Sprache. What is not written in it is German. */
export const EASY = 'de-x-einfach';

/** A language in which a widget can be shown. */
export type Language = MainLanguage | typeof EASY;

/** A text with the language it is in, for the `lang` attribute where it differs. */
export interface LocalText {
  readonly text: string;
  readonly lang: Language;
}

/** The kit's language for a `lang` value of the page, `en-GB` or `en_US`; German for any other. */
export function toLanguage(tag: string | null | undefined): Language {
  if (/^\s*de([-_]\w+)*[-_]x[-_]einfach\s*$/i.test(tag ?? '')) return EASY;
  return /^\s*en([-_\s]|$)/i.test(tag ?? '') ? 'en' : 'de';
}

/** The language of words that are not there in Einfache Sprache. */
export const toMain = (lang: Language): MainLanguage => (lang === 'en' ? 'en' : 'de');

/** The end of the keys that hold a text in a language; the original has none. */
const SUFFIX: Readonly<Record<Language, string | undefined>> = {
  de: undefined,
  en: '_en',
  [EASY]: '_simple',
};

/** The language of an original: of Einfache Sprache it is told apart by its words, not by its voice. */
const originalIn = (lang: Language): Language => (lang === EASY ? EASY : 'de');

/** Keys of `T` that hold a text and may have a sibling with a language suffix. */
type TextKey<T> = Extract<keyof T, string>;

/** A text of a record in a language: its translation, else the German original; `''` if neither. */
export function localText<T extends object>(record: T, key: TextKey<T>, lang: Language): LocalText {
  const texts = record as Readonly<Record<string, unknown>>;
  const suffix = SUFFIX[lang];
  const translated = suffix && texts[`${key}${suffix}`];
  if (typeof translated === 'string' && translated.trim()) return { text: translated, lang };
  const original = texts[key];
  return { text: typeof original === 'string' ? original : '', lang: originalIn(lang) };
}

/** A list of texts of a record in a language, such as `keywords`. */
export function localTexts<T extends object>(
  record: T,
  key: TextKey<T>,
  lang: Language,
): readonly LocalText[] {
  const lists = record as Readonly<Record<string, unknown>>;
  const suffix = SUFFIX[lang];
  const translated = suffix && lists[`${key}${suffix}`];
  const useTranslation = Array.isArray(translated) && translated.length > 0;
  const list = useTranslation ? translated : lists[key];
  if (!Array.isArray(list)) return [];
  return list.map((text) => ({
    text: String(text),
    lang: useTranslation ? lang : originalIn(lang),
  }));
}

/** The name by which a record is spoken of: its label, else its title or name. */
export function localName(record: object, lang: Language): LocalText {
  for (const key of ['label', 'title', 'name']) {
    const found = localText(record as Readonly<Record<string, unknown>>, key, lang);
    if (found.text.trim()) return found;
  }
  return { text: '', lang: originalIn(lang) };
}
