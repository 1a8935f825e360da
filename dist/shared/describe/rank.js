import { compareEdtf } from '../feed/edtf.js';
import { cached, LOCALES } from '../i18n/intl-cache.js';
import { localName } from '../i18n/language.js';
import { plainValue } from './plain-value.js';

/** Values as keys by which lists are sorted. */
/** By what a value is sorted; nothing where it has no place in any order. */
function rankKey(value, telling) {
    switch (value.kind) {
        case 'date':
            return value.date;
        case 'count':
            return value.count;
        case 'money':
            return value.euros;
        case 'word':
            return value.order ?? value.text;
        case 'record':
            return localName(value.record, telling.lang).text;
        default:
            return plainValue(value, telling);
    }
}
/** The order of two keys of one column. */
function compareRanks(lang) {
    // Made once, and not looked for in each of a hundred thousand comparisons.
    const collator = cached(`collator/${lang}`, () => new Intl.Collator(LOCALES[lang], { numeric: true }));
    return (a, b) => {
        if (typeof a === 'object' && typeof b === 'object')
            return compareEdtf(a, b);
        if (typeof a === 'number' && typeof b === 'number')
            return a - b;
        return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : 0;
    };
}

export { compareRanks, rankKey };
