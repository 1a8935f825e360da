import { lostStrings } from '../texts/de/lost.js';

/**
 * Words for what the feed said and could not be read: it is never told as not published, as without a
 * source or as not there. Pure; every widget asks here, live and static, for tables and files.
 */
/** That a value could not be read. */
const unreadable = (lang) => lostStrings[lang].one;
/** That there were more than those that are shown. */
const moreUnreadable = (lang) => lostStrings[lang].more;
/**
 * What is known under a key of a record, in words: with the remark that there was more where some of
 * it could not be read. Empty where the feed says nothing.
 */
function told({ model, lang }, record, key, known = '') {
    if (!model.isLost(record, key))
        return known;
    return known ? `${known} (${lostStrings[lang].more})` : lostStrings[lang].one;
}
/**
 * The sentence that there is nothing, where that is true; else that it could not be read.
 *
 * @param isLost whether something else than whole records may have been lost of it
 */
function noneOf({ model, lang }, lists, none, isLost = false) {
    return isLost || lists.some((list) => model.isCut(list)) ? lostStrings[lang].items : none;
}
/** Behind totals: that they count only what could be read; empty where they are the feed's. */
function countedNote({ model, lang }, lists, keys = []) {
    const { projects } = model.feed;
    const isCut = lists.some((list) => model.isCut(list)) ||
        (keys.length > 0 && projects.some((each) => keys.some((key) => model.isLost(each, key))));
    return isCut ? lostStrings[lang].counted : '';
}
/** The name of the projects without a known lead: published by nobody, or not readable. */
function noLeadWords({ model, lang }, projects, silent) {
    const lost = projects.filter((each) => model.isLost(each, 'lead')).length;
    if (lost === 0)
        return silent;
    return lost === projects.length ? lostStrings[lang].lead : lostStrings[lang].someLeads;
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
    const { one, or } = lostStrings[lang];
    return lost === without.length ? (unread ?? one) : `${silent} ${or} ${one}`;
}
/** Of how many projects the lead could not be read. */
const leadsUnreadable = (lang, count) => lostStrings[lang].leads(count);
/** Of how many it could not be read whether they are the strategy's own. */
const ownUnreadable = (lang, count) => lostStrings[lang].own(count);

export { countedNote, leadsUnreadable, moreUnreadable, noLeadWords, noneOf, ownUnreadable, told, unreadable, unsaid };
