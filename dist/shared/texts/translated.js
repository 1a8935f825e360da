import { EASY } from '../i18n/language.js';

/**
 * Texts in German, English and Einfache Sprache. German comes with the code that uses it; each of the
 * others is one file, which is fetched where a page asks for it (`languages.ts`), so that German pages do
 * not pay for them.
 */
let english;
let easy;
/** @param name of the files with the texts, in `de/` and `en/` alike; in `easy/` only where there is a need */
function translated(name, de) {
    let known;
    return {
        de,
        get en() {
            // A test compares names and types of both folders.
            return english?.[name] ?? de;
        },
        get [EASY]() {
            const part = easy?.[name];
            if (!part)
                return de;
            if (known?.part !== part)
                known = { part, whole: { ...de, ...part } };
            return known.whole;
        },
    };
}
/** Takes all English texts, by the names of their files. */
function takeEnglish(texts) {
    english = texts;
}
/** Takes what is written in Einfache Sprache, by the names of the files: all else stays German. */
function takeEasy(texts) {
    easy = texts;
}

export { takeEasy, takeEnglish, translated };
