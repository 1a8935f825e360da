/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
import { type TemplateResult } from 'lit';
import { type Language, type LocalText } from '../i18n/language.js';
/** A text as it is, or marked as being in another language than the widget. */
export declare function marked({ text, lang }: LocalText, around: Language): string | TemplateResult;
/** A text as it is; of an endless one the start, and the whole behind a fold. */
export declare function folded(local: LocalText, around: Language, most: number): string | TemplateResult;
/**
 * A text of a record in the widget's language, or the German original, marked as such. A title is cut
 * where it is endless, other texts are folded.
 */
export declare function textOf<T extends object>(record: T, key: Extract<keyof T, string>, lang: Language): string | TemplateResult;
/** A title that stands for itself, where nothing opens its details: folded where it is endless. */
export declare function titleOf(record: {
    readonly title?: string;
}, lang: Language): unknown;
/** The texts of a list of a record. */
export declare function textsOf<T extends object>(record: T, key: Extract<keyof T, string>, lang: Language): readonly (string | TemplateResult)[];
/** The name by which a record is spoken of. */
export declare function nameOf(record: object, lang: Language): string | TemplateResult;
/** The same as plain text, for labels and sentences. */
export declare function shortName(record: object, lang: Language): string;
