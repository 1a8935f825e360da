import { html } from 'lit';
import { localName, localText, localTexts } from '../i18n/language.js';
import { oneStop } from '../i18n/one-stop.js';
import { foldStrings } from '../texts/de/folds.js';
import { clipText, NAME_LENGTH, PROSE_LENGTH } from './clip-text.js';

/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
/** What a thing is called: shortened, as it stands in buttons and lists. */
const NAMES = ['title', 'label', 'name'];
/** A text as it is, or marked as being in another language than the widget. */
function marked({ text, lang }, around) {
    return lang === around || !text ? text : html `<span lang=${lang}>${text}</span>`;
}
/** A text as it is; of an endless one the start, and the whole behind a fold. */
function folded(local, around, most) {
    const { text, lang } = local;
    if (text.length <= most)
        return marked(local, around);
    return html `${marked({ text: clipText(text, most), lang }, around)}
    <details class="whole">
      <summary class="link">${foldStrings[around].whole}</summary>
      ${marked(local, around)}
    </details>`;
}
const named = ({ text, lang }, around) => marked({ text: clipText(text, NAME_LENGTH), lang }, around);
/**
 * A text of a record in the widget's language, or the German original, marked as such. A title is cut
 * where it is endless, other texts are folded.
 */
function textOf(record, key, lang) {
    const local = localText(record, key, lang);
    return NAMES.includes(key) ? named(local, lang) : folded(local, lang, PROSE_LENGTH);
}
/** A title that stands for itself, where nothing opens its details: folded where it is endless. */
function titleOf(record, lang) {
    return folded(localText(record, 'title', lang), lang, NAME_LENGTH);
}
/** A title that stands before a text, as a sentence; nothing where there is none. */
function leadIn(record, lang) {
    const { text, lang: own } = localText(record, 'title', lang);
    return (text &&
        html `<strong>${folded({ text: oneStop(`${text}.`), lang: own }, lang, NAME_LENGTH)}</strong>`);
}
/** The texts of a list of a record. */
function textsOf(record, key, lang) {
    return localTexts(record, key, lang).map((text) => folded(text, lang, NAME_LENGTH));
}
/** The name by which a record is spoken of. */
function nameOf(record, lang) {
    return named(localName(record, lang), lang);
}
/** The same as plain text, for labels and sentences. */
function shortName(record, lang) {
    return clipText(localName(record, lang).text, NAME_LENGTH);
}

export { folded, leadIn, marked, nameOf, named, shortName, textOf, textsOf, titleOf };
