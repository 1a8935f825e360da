/** The languages of the kit, and how texts of the feed are found in them. */

/** German is the default, English on request. */
export type Language = 'de' | 'en';

/** A text with the language it is in, for the `lang` attribute where it differs. */
export interface LocalText {
  readonly text: string;
  readonly lang: Language;
}

/** The kit's language for a `lang` value of the page, `en-GB` or `en_US`; German for any other. */
export function toLanguage(tag: string | null | undefined): Language {
  return /^\s*en([-_\s]|$)/i.test(tag ?? '') ? 'en' : 'de';
}

/** Keys of `T` that hold a text and may have a sibling with a language suffix. */
type TextKey<T> = Extract<keyof T, string>;

/** A text of a record in a language: its translation, else the German original; `''` if neither. */
export function localText<T extends object>(record: T, key: TextKey<T>, lang: Language): LocalText {
  const texts = record as Readonly<Record<string, unknown>>;
  const translated = lang === 'de' ? undefined : texts[`${key}_${lang}`];
  if (typeof translated === 'string' && translated.trim()) return { text: translated, lang };
  const original = texts[key];
  return { text: typeof original === 'string' ? original : '', lang: 'de' };
}

/** A list of texts of a record in a language, such as `keywords`. */
export function localTexts<T extends object>(
  record: T,
  key: TextKey<T>,
  lang: Language,
): readonly LocalText[] {
  const lists = record as Readonly<Record<string, unknown>>;
  const translated = lang === 'de' ? undefined : lists[`${key}_${lang}`];
  const useTranslation = Array.isArray(translated) && translated.length > 0;
  const list = useTranslation ? translated : lists[key];
  if (!Array.isArray(list)) return [];
  return list.map((text) => ({ text: String(text), lang: useTranslation ? lang : 'de' }));
}

/** The name by which a record is spoken of: its label, else its title or name. */
export function localName(record: object, lang: Language): LocalText {
  for (const key of ['label', 'title', 'name']) {
    const found = localText(record as Readonly<Record<string, unknown>>, key, lang);
    if (found.text.trim()) return found;
  }
  return { text: '', lang: 'de' };
}
