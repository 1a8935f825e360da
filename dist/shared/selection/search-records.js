import { toSearchWords } from '../i18n/fold-text.js';
import { hasLeitlinieWords, hasProjectWords, hasEventWords, hasWords } from './search-text.js';

/** Every record of a strategy in which words are found, by type. Pure. */
function found(type, records, has) {
    return records.filter(has).map(({ id }) => ({ type, id }));
}
function searchLists(model, words) {
    const { feed } = model;
    const plain = (record) => hasWords(record, words);
    return [
        found('topic', feed.topics, plain),
        found('goal', feed.goals, plain),
        found('category', feed.categories, plain),
        found('leitlinie', feed.leitlinien, (record) => hasLeitlinieWords(record, words)),
        found('actor', feed.actors, plain),
        found('project', feed.projects, (record) => hasProjectWords(model, record, words)),
        found('event', feed.events, (record) => hasEventWords(model, record, words)),
    ];
}
/**
 * What is found, in turns from each type, so that a type with many matches does not hide the others.
 *
 * @param limit how many at most
 */
function searchRecords(model, query, limit) {
    const words = toSearchWords(query);
    if (words.length === 0)
        return [];
    const lists = searchLists(model, words);
    const longest = Math.max(...lists.map(({ length }) => length));
    const picked = [];
    for (let turn = 0; turn < longest && picked.length < limit; turn += 1) {
        picked.push(...lists.flatMap((list) => list[turn] ?? []));
    }
    const chosen = new Set(picked.slice(0, limit));
    return lists.flat().filter((ref) => chosen.has(ref));
}

export { searchRecords };
