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
 * @param fields what else than whole records it is known by
 */
function noneOf({ model, lang }, lists, none, fields = []) {
    return isPartial(model, lists, fields) ? lostStrings[lang].items : none;
}
/** Whether records of one of the lists, or something under one of the keys, could not be read. */
function isPartial(model, lists, fields = []) {
    return lists.some((list) => model.isCut(list)) || fields.some((field) => model.hasLost(field));
}
/** That of one thing there is nothing that could be read. */
const nothingReadable = (lang) => lostStrings[lang].nothing;
/** The sentence that of one thing there is nothing; where some could not be read, nothing readable. */
function noneKnown({ model, lang }, none, lists, fields = []) {
    return isPartial(model, lists, fields) ? nothingReadable(lang) : none;
}
/** What tells who leads and who takes part. */
const PARTS = ['projects/lead', 'projects/partners'];
/** By what the entries of a list are known to be of a Land. */
const OF_LAND = {
    leitlinie: [],
    project: PARTS,
    event: ['events/actors'],
};
/** Behind totals: that they count only what could be read; empty where they are the feed's. */
function countedNote({ model, lang }, lists, fields = []) {
    return isPartial(model, lists, fields) ? lostStrings[lang].counted : '';
}
/** The name of the projects without a known lead: published by nobody, or not readable. */
function noLeadWords({ model, lang }, projects, silent) {
    const lost = projects.filter((each) => model.isLost(each, 'lead')).length;
    if (lost === 0)
        return silent;
    return lost === projects.length ? lostStrings[lang].lead : lostStrings[lang].someLeads;
}
/**
 * Who leads a project, or leads it beside those who are named elsewhere: the names in words, with the
 * remark that there were more where one could not be read; nothing where the feed names nobody else.
 *
 * @param say puts names into words
 */
function moreLeads({ model, lang }, project, names, say) {
    const isLost = model.isLost(project, 'lead');
    const { lead, moreLead, more } = lostStrings[lang];
    if (names)
        return isLost ? `${say(names)} (${more})` : say(names);
    if (!isLost)
        return undefined;
    return project.lead?.length ? moreLead : lead;
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

export { OF_LAND, PARTS, countedNote, isPartial, leadsUnreadable, moreLeads, moreUnreadable, noLeadWords, noneKnown, noneOf, nothingReadable, ownUnreadable, told, unreadable, unsaid };
