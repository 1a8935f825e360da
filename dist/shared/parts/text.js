import { html } from 'lit';
import { localName, localText, localTexts } from '../i18n/language.js';

/** Texts of the feed as templates, with the `lang` attribute where the language differs. */
/** A text as it is, or marked as being in another language than the widget. */
function marked({ text, lang }, around) {
    return lang === around || !text ? text : html `<span lang=${lang}>${text}</span>`;
}
/** A text of a record in the widget's language, or the German original, marked as such. */
function textOf(record, key, lang) {
    return marked(localText(record, key, lang), lang);
}
/** The texts of a list of a record. */
function textsOf(record, key, lang) {
    return localTexts(record, key, lang).map((text) => marked(text, lang));
}
/** The name by which a record is spoken of. */
function nameOf(record, lang) {
    return marked(localName(record, lang), lang);
}

export { marked, nameOf, textOf, textsOf };
