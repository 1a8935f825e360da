import { LAND_NAMES } from '../geo/land-names.js';
import { hasRef } from '../model/ref.js';

/** What no id ends with but a sentence round a link may. */
const TAIL = /[^A-Za-z0-9_-]+$/;
/** The id that is meant; nothing where two could be. */
function findId(records, named) {
    const ids = [...records].map(({ id }) => id);
    const trimmed = named.trim();
    if (ids.includes(trimmed))
        return trimmed;
    const bare = trimmed.replace(TAIL, '');
    if (ids.includes(bare))
        return bare;
    for (const wanted of [trimmed.toLowerCase(), bare.toLowerCase()]) {
        const alike = ids.filter((id) => id.toLowerCase() === wanted);
        if (alike.length > 0)
            return alike.length === 1 ? alike[0] : undefined;
    }
    return undefined;
}
const LISTS = {
    layer: 'layers',
    goal: 'goals',
    category: 'categories',
    leitlinie: 'leitlinien',
    topic: 'topics',
    project: 'projects',
    event: 'events',
    actor: 'actors',
};
/** The thing that is meant by a reference from a link. */
function findRef(model, ref) {
    if (hasRef(model, ref))
        return ref;
    const { type } = ref;
    const { feed } = model;
    if (type !== 'cell') {
        const id = findId(feed[LISTS[type]], ref.id);
        return id === undefined ? undefined : { type, id };
    }
    const [category = '', goal = ''] = ref.id.split('/');
    const [row, column] = [findId(feed.categories, category), findId(feed.goals, goal)];
    return row === undefined || column === undefined ? undefined : { type, id: `${row}/${column}` };
}
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
function namesOf({ id, name, name_en: english, short }) {
    const known = LAND_NAMES;
    const code = id.toUpperCase();
    const own = (names) => Object.hasOwn(names, code) ? names[code] : undefined;
    const all = [
        name,
        english,
        short,
        code,
        code.replace(/^DE-/, ''),
        own(known),
        own(ENGLISH_NAMES),
    ];
    return all.flatMap((each) => (each === undefined ? [] : lettersOf(each)));
}
/**
 * The Land, or another actor by its very id, that a page or a link names: `DE-MV`, `de-mv`, `MV`,
 * `Mecklenburg-Vorpommern`, `Thueringen`, `Bavaria`.
 */
function findLand(model, named) {
    const exact = model.find('actor', named.trim());
    if (exact)
        return exact;
    const letters = lettersOf(named);
    const laender = model.feed.actors.filter(({ kind }) => kind === 'land');
    return letters ? laender.find((land) => namesOf(land).includes(letters)) : undefined;
}

export { findId, findLand, findRef };
