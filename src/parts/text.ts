/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
import { html, type TemplateResult } from 'lit';
import {
  localName,
  localText,
  localTexts,
  type Language,
  type LocalText,
} from '../i18n/language.js';

/** A text as it is, or marked as being in another language than the widget. */
export function marked({ text, lang }: LocalText, around: Language): string | TemplateResult {
  return lang === around || !text ? text : html`<span lang=${lang}>${text}</span>`;
}

/** A text of a record in the widget's language, or the German original, marked as such. */
export function textOf<T extends object>(
  record: T,
  key: Extract<keyof T, string>,
  lang: Language,
): string | TemplateResult {
  return marked(localText(record, key, lang), lang);
}

/** The texts of a list of a record. */
export function textsOf<T extends object>(
  record: T,
  key: Extract<keyof T, string>,
  lang: Language,
): readonly (string | TemplateResult)[] {
  return localTexts(record, key, lang).map((text) => marked(text, lang));
}

/** The name by which a record is spoken of. */
export function nameOf(record: object, lang: Language): string | TemplateResult {
  return marked(localName(record, lang), lang);
}
