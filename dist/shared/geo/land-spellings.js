import { LAND_NAMES } from './land-names.js';

// SPDX-License-Identifier: EUPL-1.2
/** English names, for feeds that have none; the others are the same in both languages. */
const ENGLISH_NAMES = {
    'DE-BY': 'Bavaria',
    'DE-HE': 'Hesse',
    'DE-MV': 'Mecklenburg-Western Pomerania',
    'DE-NI': 'Lower Saxony',
    'DE-NW': 'North Rhine-Westphalia',
    'DE-RP': 'Rhineland-Palatinate',
    'DE-SN': 'Saxony',
    'DE-ST': 'Saxony-Anhalt',
    'DE-TH': 'Thuringia',
};
/** A name by its letters: case, blanks and hyphens do not count; ä, ae and a are the same. */
const lettersOf = (name) => name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]/g, '')
    .replace(/([aou])e/g, '$1');
const isLandIso = (code) => Object.hasOwn(LAND_NAMES, code);
/** What a code may be written as: `DE-MV`, `MV`, its German and its English name. */
function spellingsOf(id) {
    const code = id.toUpperCase();
    const names = isLandIso(code) ? [LAND_NAMES[code], ENGLISH_NAMES[code]] : [];
    return [code, code.replace(/^DE-/, ''), ...names].filter((each) => each !== undefined);
}

export { lettersOf, spellingsOf };
