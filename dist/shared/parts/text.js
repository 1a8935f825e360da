import { html } from 'lit';
import { localName, localText, localTexts } from '../i18n/language.js';
import { oneStop } from '../i18n/one-stop.js';
import { foldStrings } from '../texts/de/folds.js';
import { clipText, NAME_LENGTH, PROSE_LENGTH } from '../i18n/clip-text.js';

/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
/** What a thing is called: shortened, as it stands in buttons and lists. */
const NAMES = ['title', 'label', 'name'];
/** A text as it is, or marked as being in another language than the widget. */
function marked({ text, lang }, around) {
    return lang === around || !text ? text : html `<span lang=${lang}>${text}</span>`;
}
/**
 * What is drawn of texts. Where one of them is endless, they are cut, and behind a fold all is drawn
 * again with the whole ones. The fold stands beside what is drawn, not in it: no paragraph and no bold
 * type may hold one.
 *
 * @param draw is told whether the texts are whole
 */
function wholeBehind(isEndless, lang, draw) {
    if (!isEndless)
        return draw(true);
    return html `${draw(false)}
    <details class="whole">
      <summary class="link">${foldStrings[lang].whole}</summary>
      ${draw(true)}
    </details>`;
}
/** A text, or its start. */
const textOrStart = ({ text, lang }, around, most, isWhole) => marked({ text: isWhole ? text : clipText(text, most), lang }, around);
/**
 * A text with what is around it; of an endless one the start, and the whole behind a fold.
 *
 * @param set what is around it: a paragraph, bold type
 */
const foldedIn = (local, around, most, set) => wholeBehind(local.text.length > most, around, (isWhole) => set(textOrStart(local, around, most, isWhole)));
/** The same of a text with nothing around it. */
const folded = (local, around, most) => foldedIn(local, around, most, (text) => text);
const named = ({ text, lang }, around) => marked({ text: clipText(text, NAME_LENGTH), lang }, around);
/**
 * A text of a record in the widget's language, or the German original, marked as such. A title is cut
 * where it is endless, other texts are folded.
 */
function textOf(record, key, lang) {
    const local = localText(record, key, lang);
    return NAMES.includes(key) ? named(local, lang) : folded(local, lang, PROSE_LENGTH);
}
/**
 * A text of a record as a paragraph.
 *
 * @param name the class of the paragraph
 */
const paragraphOf = (record, key, lang, name) => foldedIn(localText(record, key, lang), lang, PROSE_LENGTH, (text) => name === undefined ? html `<p>${text}</p>` : html `<p class=${name}>${text}</p>`);
/** A title that stands for itself, where nothing opens its details: folded where it is endless. */
function titleOf(record, lang) {
    return folded(localText(record, 'title', lang), lang, NAME_LENGTH);
}
/** A title that stands before a text, as a sentence; nothing where there is none. */
function leadIn(record, lang) {
    const { text, lang: own } = localText(record, 'title', lang);
    return (text &&
        foldedIn({ text: oneStop(`${text}.`), lang: own }, lang, NAME_LENGTH, (words) => html `<strong>${words}</strong>`));
}
/**
 * The texts of a list of a record in one line; where one is endless, the line with all of them whole
 * stands behind a fold.
 */
const lineOf = (texts, lang, draw) => wholeBehind(texts.some(({ text }) => text.length > NAME_LENGTH), lang, (isWhole) => draw(texts.map((text) => textOrStart(text, lang, NAME_LENGTH, isWhole))));
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

export { folded, foldedIn, leadIn, lineOf, marked, nameOf, named, paragraphOf, shortName, textOf, textOrStart, textsOf, titleOf, wholeBehind };
