import { html } from 'lit';
import { localName } from '../i18n/language.js';
import { englishSoftHyphens, softHyphens } from '../i18n/soft-hyphens.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';

/**
 * Names in narrow places: long words may be broken there, with a hyphen. The hyphen comes from the
 * style sheet, so that the text stays as it is for whoever copies, finds or reads it.
 */
/**
 * A German text whose long words may be broken.
 *
 * @param long from so many letters on a word may be broken
 */
const softly = (text, long) => inParts(text, softHyphens(text, long));
function inParts(text, broken) {
    const parts = broken.split('\u00AD');
    if (parts.length === 1)
        return text;
    return html `${parts.map((part, index) => (index ? html `<i class="shy"></i>${part}` : part))}`;
}
/**
 * A name as it is, marked where its language is another one.
 *
 * @param long from so many letters on a word may be broken
 */
function breakable({ text, lang: own }, around, long) {
    const short = clipText(text, NAME_LENGTH);
    const content = inParts(short, (own === 'en' ? englishSoftHyphens : softHyphens)(short, long));
    return own === around || !short ? content : html `<span lang=${own}>${content}</span>`;
}
/** The name by which a record is spoken of. */
const breakableName = (record, lang, long) => breakable(localName(record, lang), lang, long);

export { breakable, breakableName, softly };
