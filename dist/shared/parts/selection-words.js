import { selectionStrings } from '../texts/de/selection-words.js';
import { nothing, html } from 'lit';
import { localName } from '../i18n/language.js';
import { mayLackLinks } from '../model/lost-links.js';
import { clipText } from '../i18n/clip-text.js';
import { countWord } from '../describe/type-word.js';
import { marked } from './text.js';

/** The sentence that says, in every widget, what is chosen and how much of it is linked here. */
/** A title may have a paragraph's length; in full it stands in the details. */
const MOST = 120;
function linkedOf(view, type) {
    const prefix = `${type}:`;
    const isShown = (id) => type === 'cell' || view.model.find(type, id) !== undefined;
    return [...view.selection.linked].filter((key) => key.startsWith(prefix) && isShown(key.slice(prefix.length)));
}
/** Whether the links that are shown are the editors' or official ones; nothing where all are official. */
function originWords(view, keys) {
    const { editorial } = view.selection;
    const count = keys.filter((key) => editorial?.has(key)).length;
    if (count === 0)
        return '';
    const { allEditorial, someEditorial } = selectionStrings[view.lang];
    return count === keys.length ? allEditorial : someEditorial;
}
/** That nothing is linked here, or nothing that could be read. */
function nothingWords({ lang, whole }, ref) {
    const { nothingLinked, nothingReadable } = selectionStrings[lang];
    return mayLackLinks(whole, ref) ? nothingReadable : nothingLinked;
}
/**
 * What is chosen, and how many things of the widget's types it is linked with.
 *
 * @param types what the widget shows; their numbers are named in this order
 */
function selectionWords(view, types) {
    const { selection } = view.selection;
    if (!selection)
        return nothing;
    const record = selection.type === 'cell' ? undefined : view.whole.find(selection.type, selection.id);
    if (!record)
        return nothing;
    const { text, lang } = localName(record, view.lang);
    const name = marked({ text: clipText(text, MOST), lang }, view.lang);
    const { chosen, linkedWith } = selectionStrings[view.lang];
    const linked = types
        .map((type) => ({ type, keys: linkedOf(view, type) }))
        .filter(({ keys }) => keys.length > 0);
    const words = linked.map(({ type, keys }) => countWord(view, type, keys.map((key) => key.slice(type.length + 1))));
    const origin = originWords(view, linked.flatMap(({ keys }) => keys));
    const own = linked.length === 0 && types.includes(selection.type);
    const rest = linked.length > 0 ? linkedWith(words.join(', ')) : own ? '' : nothingWords(view, selection);
    return html `<span class="chosen" part="chosen"
    >${chosen} <strong>${name}</strong> ${rest} ${origin}</span
  >`;
}

export { selectionWords };
