import { countOwnership } from '../../model/own-projects.js';
import { counts } from '../../texts/de/counts.js';
import { noneOf, leadsUnreadable, countedNote, PARTS, ownUnreadable, unreadable } from '../../describe/lost.js';
import { recordTexts } from '../../texts/de/records.js';
import { projectMapStrings } from '../../texts/de/project-map.js';

/** The sentence above the picture. */
/** How many are the strategy's own; of none, and of all others, it is said only where all is known. */
function ownWords({ model, lang }, { own, scopes }) {
    if (own === undefined)
        return '';
    const { unstated, lost } = countOwnership(model);
    const isKnown = unstated + lost === 0;
    const others = isKnown ? scopes.filter(({ scope }) => !scope?.own).length : 0;
    return [
        isKnown || own > 0 ? projectMapStrings[lang].ownNote(own, others) : '',
        unstated > 0 && recordTexts[lang].unstatedScope(counts[lang].project(unstated)),
        lost > 0 && ownUnreadable(lang, counts[lang].project(lost)),
    ]
        .filter(Boolean)
        .join(' ');
}
/**
 * What the data say in all, as plain text: the same in the live and the static form.
 *
 * @param isOfLand whether only one Land is shown: of how many a Land leads then says nothing
 */
function leadWords(telling, totals, isOfLand) {
    const { model, lang } = telling;
    const lost = model.feed.projects.filter((each) => model.isLost(each, 'lead')).length;
    // "14 von 15 Ländern" would be false where one of them, or what it leads, could not be read.
    const isWhole = lost === 0 && !model.isCut('actors');
    const sentence = isOfLand
        ? ''
        : projectMapStrings[lang].lead(isWhole ? totals : { ...totals, laender: 0 });
    const unread = lost > 0 ? leadsUnreadable(lang, counts[lang].project(lost)) : '';
    const note = countedNote(telling, ['projects', 'actors'], PARTS);
    return [sentence, unread, ownWords(telling, totals), note].filter(Boolean).join(' ');
}
/** What is said of a Land that the feed does not have, or whose record could not be read. */
function noDataWords({ model, lang }) {
    return model.isCut('actors') ? unreadable(lang) : projectMapStrings[lang].noData;
}
/** That there is nothing to show: nothing fits, the data have none, or they could not be read. */
function emptyWords(view) {
    return view.noHits.project ?? noneOf(view, ['projects'], projectMapStrings[view.lang].empty);
}

export { emptyWords, leadWords, noDataWords };
