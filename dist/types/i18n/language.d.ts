/** The languages of the kit, and how texts of the feed are found in them. */
/** German is the default, English on request. All that is written is there in both. */
export type MainLanguage = 'de' | 'en';
/** German in short sentences and common words: Einfache Sprache. What is not written in it is German. */
export declare const EASY = "de-x-einfach";
/** A language in which a widget can be shown. */
export type Language = MainLanguage | typeof EASY;
/** A text with the language it is in, for the `lang` attribute where it differs. */
export interface LocalText {
    readonly text: string;
    readonly lang: Language;
}
/** The kit's language for a `lang` value of the page, `en-GB` or `en_US`; German for any other. */
export declare function toLanguage(tag: string | null | undefined): Language;
/** The language of words that are not there in Einfache Sprache. */
export declare const toMain: (lang: Language) => MainLanguage;
/** Keys of `T` that hold a text and may have a sibling with a language suffix. */
type TextKey<T> = Extract<keyof T, string>;
/** A text of a record in a language: its translation, else the German original; `''` if neither. */
export declare function localText<T extends object>(record: T, key: TextKey<T>, lang: Language): LocalText;
/** A list of texts of a record in a language, such as `keywords`. */
export declare function localTexts<T extends object>(record: T, key: TextKey<T>, lang: Language): readonly LocalText[];
/** The name by which a record is spoken of: its label, else its title or name. */
export declare function localName(record: object, lang: Language): LocalText;
export {};
