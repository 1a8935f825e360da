import { countWord } from '../describe/type-word.js';
import { formatList } from '../i18n/format.js';
import { newsStrings } from '../texts/de/news.js';
import { formatDate } from '../i18n/format-date.js';

/** Which records are new since a day, with what is said of each: for live lists and plain pages. Pure. */
const LIST_OF = {
    layer: 'layers',
    goal: 'goals',
    category: 'categories',
    leitlinie: 'leitlinien',
    topic: 'topics',
    project: 'projects',
    actor: 'actors',
    event: 'events',
};
const isRecordType = (type) => Object.hasOwn(LIST_OF, type);
/** The lists of the feed in which records of some types stand. */
const listsOf = (types) => types.flatMap((type) => (isRecordType(type) ? [LIST_OF[type]] : []));
/** The records of some types that are news and that a filter or a Land has left. */
function sinceLines({ model, lang }, types, items) {
    return items.flatMap(({ ref, reason, date }) => {
        if (!ref || ref.type === 'cell' || !types.includes(ref.type))
            return [];
        if (!model.find(ref.type, ref.id))
            return [];
        return [{ ref, words: `${newsStrings[lang].reason[reason]} ${formatDate(date, lang)}` }];
    });
}
/** Lines by their type, each group with its number in words. */
function newsGroups({ whole, lang }, lines) {
    const types = [...new Set(lines.map(({ ref }) => ref.type))];
    return types.map((type) => {
        const own = lines.filter(({ ref }) => ref.type === type);
        const ids = own.map(({ ref }) => ref.id);
        return [countWord({ model: whole, lang }, type, ids), own];
    });
}
/** "3 Ereignisse und 1 Eintrag" */
const newsCounts = (scene, lines) => formatList(newsGroups(scene, lines).map(([count]) => count), scene.lang);

export { listsOf, newsCounts, newsGroups, sinceLines };
