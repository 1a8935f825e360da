/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
import { html, type TemplateResult } from 'lit';
import {
  localName,
  localText,
  localTexts,
  type Language,
  type LocalText,
} from '../i18n/language.js';
import { oneStop } from '../i18n/one-stop.js';
import { foldStrings } from '../texts/de/folds.js';
import { clipText, NAME_LENGTH, PROSE_LENGTH } from './clip-text.js';

/** What a thing is called: shortened, as it stands in buttons and lists. */
const NAMES: readonly string[] = ['title', 'label', 'name'];

/** A text as it is, or marked as being in another language than the widget. */
export function marked({ text, lang }: LocalText, around: Language): string | TemplateResult {
  return lang === around || !text ? text : html`<span lang=${lang}>${text}</span>`;
}

/** A text as it is; of an endless one the start, and the whole behind a fold. */
export function folded(local: LocalText, around: Language, most: number): string | TemplateResult {
  const { text, lang } = local;
  if (text.length <= most) return marked(local, around);
  return html`${marked({ text: clipText(text, most), lang }, around)}
    <details class="whole">
      <summary class="link">${foldStrings[around].whole}</summary>
      ${marked(local, around)}
    </details>`;
}

export const named = ({ text, lang }: LocalText, around: Language): string | TemplateResult =>
  marked({ text: clipText(text, NAME_LENGTH), lang }, around);

/**
 * A text of a record in the widget's language, or the German original, marked as such. A title is cut
 * where it is endless, other texts are folded.
 */
export function textOf<T extends object>(
  record: T,
  key: Extract<keyof T, string>,
  lang: Language,
): string | TemplateResult {
  const local = localText(record, key, lang);
  return NAMES.includes(key) ? named(local, lang) : folded(local, lang, PROSE_LENGTH);
}

/** A title that stands for itself, where nothing opens its details: folded where it is endless. */
export function titleOf(record: { readonly title?: string }, lang: Language): unknown {
  return folded(localText(record, 'title', lang), lang, NAME_LENGTH);
}

/** A title that stands before a text, as a sentence; nothing where there is none. */
export function leadIn(record: { readonly title?: string }, lang: Language): unknown {
  const { text, lang: own } = localText(record, 'title', lang);
  return (
    text &&
    html`<strong>${folded({ text: oneStop(`${text}.`), lang: own }, lang, NAME_LENGTH)}</strong>`
  );
}

/** The texts of a list of a record. */
export function textsOf<T extends object>(
  record: T,
  key: Extract<keyof T, string>,
  lang: Language,
): readonly (string | TemplateResult)[] {
  return localTexts(record, key, lang).map((text) => folded(text, lang, NAME_LENGTH));
}

/** The name by which a record is spoken of. */
export function nameOf(record: object, lang: Language): string | TemplateResult {
  return named(localName(record, lang), lang);
}

/** The same as plain text, for labels and sentences. */
export function shortName(record: object, lang: Language): string {
  return clipText(localName(record, lang).text, NAME_LENGTH);
}
