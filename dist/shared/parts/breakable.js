import { localName } from '../i18n/language.js';
import { softHyphens } from '../i18n/soft-hyphens.js';
import { clipText, NAME_LENGTH } from './clip-text.js';
import { marked } from './text.js';

/** A name as it is, marked where its language is another one. */
function breakable({ text, lang: own }, around) {
    const short = clipText(text, NAME_LENGTH);
    return marked({ text: own === 'de' ? softHyphens(short) : short, lang: own }, around);
}
/** The name by which a record is spoken of. */
const breakableName = (record, lang) => breakable(localName(record, lang), lang);

export { breakable, breakableName };
