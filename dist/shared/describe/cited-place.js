import { formatNumber } from '../i18n/format-number.js';
import { clipText, CODE_LENGTH } from '../i18n/clip-text.js';
import { sourcesStrings } from '../texts/de/sources.js';

/** "Anhang 2 (6.2)" as "Annex 2 (6.2)": titles of chapters stay as they are printed. */
const sectionWords = (section, lang) => sourcesStrings[lang].inWords(section);
/** "Abschnitt 3.1"; what has a name of its own, such as "Anhang 1", by that. */
function namedSection(section, lang) {
    const isNumber = /^\d/.test(section);
    return isNumber ? `${sourcesStrings[lang].section} ${section}` : sectionWords(section, lang);
}
/**
 * Section and page of a citation, as far as they are known: "4.1.2, S. 16".
 *
 * @param inWords how the section is said
 */
function placeWords({ section, page }, lang, inWords = sectionWords) {
    const places = [
        section && inWords(clipText(section, CODE_LENGTH), lang),
        page === undefined
            ? undefined
            : `${sourcesStrings[lang].page}\u{A0}${formatNumber(page, lang)}`,
    ];
    return places.filter(Boolean).join(', ');
}

export { namedSection, placeWords, sectionWords };
