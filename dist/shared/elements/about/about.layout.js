import { unsaid } from '../../describe/lost.js';
import { bodiesOf, placeOf, bodyGroup } from './about.bodies.js';
import { bared } from '../../feed/bare.js';
import { compareTexts } from '../../i18n/format.js';
import { localTexts } from '../../i18n/language.js';
import { distinct } from './about.cites.js';
import { filled, own } from './about.groups.js';
import { aboutStrings } from '../../texts/de/about.js';
import { decisionItem, termItem, lawItem, paragraphItem, citedItem, contactItem, stepItem } from './about.items.js';

/** What stands where: the parts of the widget, their groups and things, and what can be chosen in them. Pure. */
/** From what a part is made. */
const KEYS = {
    summary: ['summary', 'preamble'],
    decides: ['tasks', 'decisions', 'founding'],
    implements: ['roles', 'tasks', 'founding'],
    others: [],
    legal: ['legal'],
    outlook: ['outlook'],
    contacts: ['contacts'],
    glossary: ['glossary'],
    cited: ['cited'],
};
const LEVELS = ['eu', 'constitution', 'treaty', 'federal', 'land'];
function summaryGroups(telling, about) {
    const { lang } = telling;
    const [, ...summary] = localTexts(about, 'summary', lang);
    const preamble = localTexts(about, 'preamble', lang);
    const items = (texts) => filled([{ items: texts.map((text) => paragraphItem(telling, text)) }]);
    return [
        { lists: items(summary) },
        { title: own(aboutStrings[lang].preamble, telling), lists: items(preamble) },
    ];
}
function legalGroups(telling, { legal = [] }) {
    const { level: words, noLevel } = aboutStrings[telling.lang];
    const ofLevel = (level) => filled([
        { items: legal.filter((law) => law.level === level).map((law) => lawItem(telling, law)) },
    ]);
    return [
        ...LEVELS.map((level) => ({ title: own(words[level], telling), lists: ofLevel(level) })),
        {
            title: own(unsaid(telling, legal, 'level', noLevel), telling),
            lists: ofLevel(undefined),
        },
    ];
}
function glossaryList(telling, { glossary = [] }) {
    const items = glossary.map((term) => termItem(telling, term));
    const name = ({ title }) => title?.text ?? '';
    return {
        items: items.sort((a, b) => compareTexts(name(a), name(b), telling.lang)),
        isGlossary: true,
    };
}
/** Lists of one kind, one below the other. */
const plain = (records, item) => [{ lists: filled([{ items: (records ?? []).map(item) }]) }];
function groupsOf(telling, about) {
    const bodies = bodiesOf(telling, about);
    const bodiesIn = (name) => bodies.filter((body) => placeOf(body) === name).map((body) => bodyGroup(telling, body));
    const { decisions = [] } = about;
    return {
        summary: summaryGroups(telling, about),
        decides: [
            ...bodiesIn('decides'),
            {
                title: own(aboutStrings[telling.lang].decisions, telling),
                lists: filled([{ items: decisions.map((each) => decisionItem(telling, each)) }]),
            },
        ],
        implements: bodiesIn('implements'),
        others: bodiesIn('others'),
        legal: legalGroups(telling, about),
        outlook: plain(about.outlook, (step) => stepItem(telling, step)),
        contacts: plain(about.contacts, (contact) => contactItem(telling, contact)),
        glossary: [{ lists: filled([glossaryList(telling, about)]) }],
        cited: plain(about.cited, (cited) => citedItem(telling, cited)),
    };
}
/** The things of a part, in their order. */
const itemsOf = ({ groups }) => groups.flatMap(({ lists }) => lists.flatMap(({ items }) => items));
function sectionOf({ model }, about, name, all) {
    const groups = all.filter(({ lists }) => lists.length > 0).map(bared);
    const items = itemsOf({ groups });
    const isSummary = name === 'summary';
    // Of prose the format has sources for all of it together.
    const cite = (isSummary && about.cite) || [];
    const notes = (isSummary && about.notes) || [];
    return {
        name,
        groups,
        cite: distinct([...cite, ...[...notes, ...items].flatMap((each) => each.cite ?? [])]),
        notes,
        isCut: KEYS[name].some((key) => model.isLost(about, key)),
        isCiteLost: (isSummary && model.isLost(about, 'cite')) || items.some((item) => item.isCiteLost),
        isCited: name !== 'cited' && name !== 'contacts',
    };
}
const hasContent = ({ groups, cite, notes, isCut }) => groups.length > 0 || cite.length > 0 || notes.length > 0 || isCut;
/** All that the data say of the strategy itself; nothing where they say nothing. */
function layoutAbout(telling) {
    const { about } = telling.model.feed;
    if (!about)
        return undefined;
    const groups = groupsOf(telling, about);
    const names = Object.keys(groups);
    const sections = names
        .map((name) => sectionOf(telling, about, name, groups[name]))
        .filter(hasContent);
    const [lead] = localTexts(about, 'summary', telling.lang);
    if (sections.length === 0 && !lead)
        return undefined;
    const told = new Set([
        ...sections.map(({ name }) => name),
        // That there are no others is nothing to be said.
        'others',
        ...(lead ? ['summary'] : []),
    ]);
    return { lead, sections, without: names.filter((name) => !told.has(name)) };
}
const refsOfPhrase = (phrase) => (phrase?.pieces ?? []).flatMap(({ ref }) => ref ?? []);
/** All that can be chosen of one thing of a part. */
const refsOfItem = ({ ref, aside, text, note, facts, refs }) => [
    ...(ref ? [ref] : []),
    ...refs,
    ...[aside, text, note, ...facts.map(({ value }) => value)].flatMap(refsOfPhrase),
];
/** All that can be chosen in a part. */
const refsOf = (section) => [
    ...section.groups.flatMap(({ ref }) => ref ?? []),
    ...itemsOf(section).flatMap(refsOfItem),
];

export { itemsOf, layoutAbout, refsOf, refsOfItem };
