import { DOT } from '../../i18n/no-break.js';
import { formatList } from '../../i18n/format.js';
import { aboutStrings } from '../../texts/de/about.js';
import { lostStrings } from '../../texts/de/lost.js';
import { itemsOf } from './about.layout.js';

/** The sentence on each part: what a visitor who opens it will find. Pure. */
const titlesOf = (items) => items.flatMap(({ title }) => title?.text ?? []);
/** Who it is, and what for: by the roles of a body, else by its tasks. */
function dutyWords({ gist }, { title, lists }) {
    const titles = lists.map(({ items }) => titlesOf(items)).find(({ length }) => length > 0) ?? [];
    return gist.duties(title?.text ?? '', titles.join(', '));
}
function outlookWords({ model, lang }) {
    const { gist, stepStatus, noStatus } = aboutStrings[lang];
    const { outlook = [] } = model.feed.about ?? {};
    const counts = new Map();
    for (const step of outlook) {
        const word = step.status ? stepStatus[step.status] : noStatus;
        if (!model.isLost(step, 'status'))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const [only] = counts.keys();
    const isOne = counts.size === 1 && counts.get(only ?? '') === outlook.length;
    const words = [...counts].map(([word, count]) => gist.ofStatus(count, word));
    return gist.outlook(outlook.length, isOne ? (only ?? '') : formatList(words, lang), isOne);
}
/** What the prose answers, or how it begins. */
function summaryWords(section, lang) {
    const items = itemsOf(section);
    const titles = titlesOf(items);
    if (titles.length > 1)
        return { text: titles.join(DOT), lang: items.at(-1)?.text?.lang ?? lang };
    return items[0]?.text ?? { text: '', lang };
}
function wordsOf(telling, section) {
    const { lang } = telling;
    const strings = aboutStrings[lang];
    const { gist } = strings;
    const { groups } = section;
    const items = itemsOf(section);
    const titles = titlesOf(items);
    const bodies = () => groups
        .filter(({ ref }) => ref)
        .map((group) => dutyWords(strings, group))
        .join(' ');
    const words = {
        decides: () => bodies() || gist.decisions(items.length),
        implements: bodies,
        others: () => `${groups.flatMap(({ title }) => title?.text ?? []).join(', ')}.`,
        legal: () => gist.legal(items.length, groups.flatMap(({ title }) => title?.text ?? []).join(', ')),
        outlook: () => outlookWords(telling),
        contacts: () => `${titles.join(', ')}.`,
        glossary: () => gist.glossary(items.length, titles[0] ?? '', titles.at(-1) ?? ''),
        cited: () => gist.cited(items.length),
    };
    return section.name === 'summary' ? '' : words[section.name]();
}
/** One sentence on a part; of one of which nothing could be read, that. */
function gistOf(telling, section) {
    const { lang } = telling;
    if (section.groups.length === 0) {
        return { text: section.isCut ? lostStrings[lang].items : '', lang };
    }
    if (section.name === 'summary')
        return summaryWords(section, lang);
    return { text: wordsOf(telling, section), lang };
}
/** That the data say nothing of the strategy itself, or nothing that could be read. */
function emptyWords({ model, lang }) {
    const { empty, unreadable } = aboutStrings[lang];
    return model.feed.lost?.parts.has('about') ? unreadable : empty;
}
/** Of which parts the data say nothing; empty where they say something of each. */
function withoutWords({ lang }, { without }) {
    const { sections, without: words } = aboutStrings[lang];
    return without.length > 0 ? words(without.map((name) => sections[name]).join(', ')) : '';
}

export { emptyWords, gistOf, withoutWords };
