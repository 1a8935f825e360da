import { lettersOf, spellingsOf } from '../geo/land-spellings.js';
import { isLandActor } from '../model/land-actor.js';
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
const namesOf = ({ id, name, name_en: english, short }) => [name, english, short, ...spellingsOf(id)].flatMap((each) => each === undefined ? [] : lettersOf(each));
/**
 * The Land, or another actor by its very id, that a page or a link names: `DE-MV`, `de-mv`, `MV`,
 * `Mecklenburg-Vorpommern`, `Thueringen`, `Bavaria`.
 */
function findLand(model, named) {
    const exact = model.find('actor', named.trim());
    if (exact)
        return exact;
    const letters = lettersOf(named);
    const laender = model.feed.actors.filter(isLandActor);
    return letters ? laender.find((land) => namesOf(land).includes(letters)) : undefined;
}

export { findId, findLand, findRef };
