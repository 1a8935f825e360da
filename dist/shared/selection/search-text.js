import { matchesWords, foldText } from '../i18n/fold-text.js';
import { localName } from '../i18n/language.js';

const folded = new WeakMap();
/** What a visitor reads in any language is found by its words. */
const EVERY_LANGUAGE = ['', '_en', '_simple'];
/** Texts of a record in all languages: a visitor may search in either. */
function ownTexts(record, keys) {
    const values = record;
    return keys.flatMap((key) => EVERY_LANGUAGE.flatMap((suffix) => values[`${key}${suffix}`] ?? []));
}
const KEYS = ['id', 'number', 'title', 'label', 'name', 'summary', 'keywords', 'place', 'session'];
function namesOf(model, ids = []) {
    return ids.flatMap((id) => {
        const actor = model.find('actor', id);
        return actor ? [localName(actor, 'de').text, localName(actor, 'en').text] : [];
    });
}
/** What is searched in a record: made once, since each keystroke searches all records. */
function searchText(record, more) {
    const known = folded.get(record);
    if (known !== undefined)
        return known;
    const text = foldText([...ownTexts(record, KEYS), ...more()].join(' '));
    folded.set(record, text);
    return text;
}
/** Whether a Leitlinie has the words, in any of its wordings. */
function hasLeitlinieWords(leitlinie, words) {
    const variants = () => (leitlinie.variants ?? []).map(({ title }) => title);
    return words.length === 0 || matchesWords(searchText(leitlinie, variants), words);
}
/** Whether a project has the words; the names of those who carry it count. */
function hasProjectWords(model, project, words) {
    if (words.length === 0)
        return true;
    const { lead, partners } = project;
    const names = () => [...namesOf(model, lead), ...namesOf(model, partners)];
    return matchesWords(searchText(project, names), words);
}
/** Whether an event has the words; those who take part and the decision's number count. */
function hasEventWords(model, event, words) {
    if (words.length === 0)
        return true;
    const more = () => [event.decision?.number, ...namesOf(model, event.actors)];
    return matchesWords(searchText(event, more), words);
}
/** Whether any other record has the words. */
function hasWords(record, words) {
    return matchesWords(searchText(record, () => []), words);
}
/** How long texts are prepared without a pause, in milliseconds. */
const SLICE = 8;
/**
 * Prepares all texts of a strategy while a visitor is about to type, so that the first letter is as
 * quick as the others.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
async function prepareSearch(model, pause, now) {
    const { leitlinien, projects, events } = model.feed;
    // Words that no text has: the texts are made, and nothing is kept of the answer.
    const nothing = ['\u0000'];
    const tasks = [
        ...leitlinien.map((record) => () => hasLeitlinieWords(record, nothing)),
        ...projects.map((record) => () => hasProjectWords(model, record, nothing)),
        ...events.map((record) => () => hasEventWords(model, record, nothing)),
    ];
    let begun = now();
    for (const task of tasks) {
        task();
        if (now() - begun < SLICE)
            continue;
        await pause();
        begun = now();
    }
}

export { hasEventWords, hasLeitlinieWords, hasProjectWords, hasWords, prepareSearch };
