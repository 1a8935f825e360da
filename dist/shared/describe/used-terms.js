import { localText, localTexts } from '../i18n/language.js';

/** No feed may make a page wait: so much of a text is looked through, for so many terms. */
const MOST_LETTERS = 20_000;
const MOST_TERMS = 500;
const KEYS = ['title', 'label', 'name', 'summary', 'text'];
/** All that is told of a thing in a language, without what is linked with it. */
function textOfAll(record, lang) {
    const texts = record;
    const { statements = [], notes = [] } = record;
    return [
        ...KEYS.map((key) => localText(texts, key, lang).text),
        ...localTexts(texts, 'measures', lang).map(({ text }) => text),
        ...[...statements, ...notes].map((part) => textOfAll(part, lang)),
    ].join('\n');
}
/** Whether words stand in a text as such, also before a hyphen: "EfA-Ansatz", and not "EfAble". */
function holds(text, words) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const around = text.slice(Math.max(at - 1, 0), at) + text.slice(at + words.length).slice(0, 1);
        if (!/[\p{L}\p{N}]/u.test(around))
            return true;
    }
    return false;
}
/** The terms that occur in a thing's texts and are explained, in the order of the glossary. */
function usedTerms({ about }, record, lang) {
    const text = textOfAll(record, lang).slice(0, MOST_LETTERS);
    return (about?.glossary ?? []).slice(0, MOST_TERMS).filter((term) => {
        if (!term.text && !term.long)
            return false;
        const names = [localText(term, 'term', lang).text, term.term, term.long];
        return names.some((name) => name && holds(text, name));
    });
}

export { usedTerms };
