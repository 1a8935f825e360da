import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { shortName } from '../../parts/text.js';
import { toSearchWords, matchesWords, foldText } from '../../i18n/fold-text.js';
import { compareTexts } from '../../i18n/format.js';
import { localName, localTexts } from '../../i18n/language.js';
import { hasLeitlinieWords } from '../../selection/search-text.js';

/** Searching and filtering the Leitlinien of the matrix. Pure. */
/** Ids of the topics of a Leitlinie: those of the projects that serve it, as the feed links them. */
function topicsOf(model, { id }) {
    const projects = model.projectsByLeitlinie.get(id) ?? [];
    return new Set(projects.flatMap(({ topic }) => (topic === undefined ? [] : [topic])));
}
const NUMBER = /^\d+(?:\.\d*)+$/;
/** Reads what is typed: numbers with dots are not words, or "4.1.3" would also find 4.3.1. */
function readQuery(text) {
    const tokens = text.split(/\s+/);
    const isNumber = (token) => NUMBER.test(token);
    return {
        words: toSearchWords(tokens.filter((token) => !isNumber(token)).join(' ')),
        numbers: tokens.filter(isNumber),
    };
}
const hasNumbers = ({ number = '' }, numbers) => numbers.every((each) => number.startsWith(each));
/** Whether a search narrows at all. */
function isSearching({ text = '', category, goal, keyword, topic }) {
    const { words, numbers } = readQuery(text);
    return words.length + numbers.length > 0 || !!(category || goal || keyword || topic);
}
/**
 * What is left of a search after newer data: what they do not have any more does not narrow, or a
 * visitor would see nothing and no reason for it.
 */
function knownPart(model, search) {
    const { text = '', category = '', goal = '', keyword = '', topic = '' } = search;
    const { leitlinien } = model.feed;
    return {
        text,
        category: model.find('category', category) ? category : '',
        goal: model.find('goal', goal) ? goal : '',
        keyword: leitlinien.some(({ keywords }) => keywords?.includes(keyword)) ? keyword : '',
        topic: model.find('topic', topic) ? topic : '',
    };
}
/** Those that match every part of a search. */
function matching(model, search) {
    const { text = '', category, goal, keyword, topic } = knownPart(model, search);
    const { words, numbers } = readQuery(text);
    const matches = (leitlinie) => hasLeitlinieWords(leitlinie, words) &&
        hasNumbers(leitlinie, numbers) &&
        (!category || leitlinie.category === category) &&
        (!goal || leitlinie.goal === goal) &&
        (!keyword || !!leitlinie.keywords?.includes(keyword)) &&
        (!topic || topicsOf(model, leitlinie).has(topic));
    return new Set(model.feed.leitlinien.filter(matches));
}
/** Records that can be chosen, in the order of the feed. */
function recordOptions(records, lang) {
    return records.map((record) => ({ value: record.id, label: shortName(record, lang) }));
}
/** All keywords, each once, by the alphabet. A keyword without translation stays German. */
function keywordOptions({ feed }, lang) {
    const labels = new Map();
    for (const leitlinie of feed.leitlinien) {
        const { keywords = [] } = leitlinie;
        const translated = localTexts(leitlinie, 'keywords', lang);
        // Only lists of equal length are known to be translations of each other, word by word.
        const isParallel = translated.length === keywords.length;
        keywords.forEach((keyword, n) => {
            if (!labels.has(keyword))
                labels.set(keyword, (isParallel && translated[n]?.text) || keyword);
        });
    }
    return [...labels]
        .map(([value, label]) => ({ value, label: clipText(label, NAME_LENGTH) }))
        .sort((a, b) => compareTexts(a.label, b.label, lang));
}
/** The parts of a Leitlinie in which words are looked for, in the order in which they are named. */
const SEARCHED = ['label', 'title', 'number', 'keywords', 'summary', 'variants'];
function partText(leitlinie, part) {
    if (part === 'variants')
        return (leitlinie.variants ?? []).map(({ title }) => title).join(' ');
    const values = leitlinie;
    return [values[part], values[`${part}_en`], values[`${part}_simple`]]
        .flat()
        .filter(Boolean)
        .join(' ');
}
/** In which parts any of the words is found, apart from the name that a visitor sees anyway. */
function foundIn(leitlinie, words, lang) {
    if (matchesWords(foldText(localName(leitlinie, lang).text), words))
        return [];
    return SEARCHED.filter((part) => {
        const folded = foldText(partText(leitlinie, part));
        return part !== 'label' && words.some((word) => matchesWords(folded, [word]));
    });
}

export { SEARCHED, foundIn, isSearching, keywordOptions, knownPart, matching, readQuery, recordOptions, topicsOf };
