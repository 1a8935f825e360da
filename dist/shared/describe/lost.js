const STRINGS = {
    de: {
        one: 'im Feed nicht lesbar',
        or: 'oder',
        more: 'weitere im Feed nicht lesbar',
        items: 'Die Angaben dazu sind im Feed nicht lesbar.',
        counted: 'Gezählt ist nur, was im Feed lesbar ist.',
        lead: 'Federführung im Feed nicht lesbar',
        someLeads: 'Federführung nicht veröffentlicht oder im Feed nicht lesbar',
        leads: (count) => `Die Federführung ist für ${count} im Feed nicht lesbar.`,
        own: (count) => `Ob Vorhaben der Strategie selbst darunter sind, ist für ${count} im Feed nicht lesbar.`,
    },
    en: {
        one: 'not readable in the feed',
        or: 'or',
        more: 'more are not readable in the feed',
        items: 'What belongs here is not readable in the feed.',
        counted: 'Only what is readable in the feed is counted.',
        lead: 'Lead not readable in the feed',
        someLeads: 'Lead not published or not readable in the feed',
        leads: (count) => `The lead is not readable in the feed for ${count}.`,
        own: (count) => `Whether they are projects of the strategy itself is not readable in the feed for ${count}.`,
    },
};
/** That a value could not be read. */
const unreadable = (lang) => STRINGS[lang].one;
/** That there were more than those that are shown. */
const moreUnreadable = (lang) => STRINGS[lang].more;
/**
 * What is known under a key of a record, in words: with the remark that there was more where some of
 * it could not be read. Empty where the feed says nothing.
 */
function told({ model, lang }, record, key, known = '') {
    if (!model.isLost(record, key))
        return known;
    return known ? `${known} (${STRINGS[lang].more})` : STRINGS[lang].one;
}
/**
 * The sentence that there is nothing, where that is true; else that it could not be read.
 *
 * @param isLost whether something else than whole records may have been lost of it
 */
function noneOf({ model, lang }, lists, none, isLost = false) {
    return isLost || lists.some((list) => model.isCut(list)) ? STRINGS[lang].items : none;
}
/** Behind totals: that they count only what could be read; empty where they are the feed's. */
function countedNote({ model, lang }, lists, keys = []) {
    const { projects } = model.feed;
    const isCut = lists.some((list) => model.isCut(list)) ||
        (keys.length > 0 && projects.some((each) => keys.some((key) => model.isLost(each, key))));
    return isCut ? STRINGS[lang].counted : '';
}
/** The name of the projects without a known lead: published by nobody, or not readable. */
function noLeadWords({ model, lang }, projects, silent) {
    const lost = projects.filter((each) => model.isLost(each, 'lead')).length;
    if (lost === 0)
        return silent;
    return lost === projects.length ? STRINGS[lang].lead : STRINGS[lang].someLeads;
}
/**
 * What is said of the records without a value under a key: the feed gives none, it could not be read, or
 * the one of some and the other of others.
 *
 * @param unread what is said where it could be read of none, if more than that
 */
function unsaid({ model, lang }, records, key, silent, unread) {
    const without = records.filter((each) => each[key] === undefined || model.isLost(each, key));
    const lost = without.filter((each) => model.isLost(each, key)).length;
    if (lost === 0)
        return silent;
    const { one, or } = STRINGS[lang];
    return lost === without.length ? (unread ?? one) : `${silent} ${or} ${one}`;
}
/** Of how many projects the lead could not be read. */
const leadsUnreadable = (lang, count) => STRINGS[lang].leads(count);
/** Of how many it could not be read whether they are the strategy's own. */
const ownUnreadable = (lang, count) => STRINGS[lang].own(count);

export { countedNote, leadsUnreadable, moreUnreadable, noLeadWords, noneOf, ownUnreadable, told, unreadable, unsaid };
