import { localText } from '../i18n/language.js';
import { recordTexts } from '../texts/de/records.js';
import { formatDate } from '../i18n/format-date.js';
import { moreUnreadable, unreadable, told } from './lost.js';

/** The number of a decision, or that it could not be read; empty where the feed gives none. */
function decisionNumber(telling, event) {
    const { decision } = event;
    if (!decision)
        return told(telling, event, 'decision');
    return told(telling, decision, 'number', decision.number);
}
/** "Beschluss 2024/40" */
const decisionName = (number, lang) => recordTexts[lang].decision(number);
/** What a linked decision is called: by its number, else by its title; empty where neither is known. */
function linkedName({ number, event }, lang) {
    if (number !== undefined)
        return { text: decisionName(number, lang), lang };
    return event ? localText(event, 'title', lang) : { text: '', lang };
}
/** Which part of a linked decision is meant: "Ziffer 3"; nothing where it is the whole. */
const linkedPart = ({ part }, lang) => part?.part ? localText(part, 'part', lang) : undefined;
/** A linked decision in a list of numbers: "2025/02", "2025/02 (Ziffer 3)"; nothing without a number. */
function linkedNumber(end, lang) {
    const part = linkedPart(end, lang)?.text;
    return part && end.number !== undefined ? `${end.number} (${part})` : end.number;
}
/**
 * When it was decided, as precisely as it is known, and the number of the decision.
 *
 * @param shorten for a number that is longer than its place
 */
function decidedWords({ lang, model }, event, shorten) {
    const { date, decision } = event;
    const { decisionNumber: named, decisionUnread } = recordTexts[lang];
    const isLost = decision ? model.isLost(decision, 'number') : model.isLost(event, 'decision');
    const number = isLost ? decisionUnread : named(decision?.number && shorten(decision.number));
    return [date && formatDate(date, lang), number].filter(Boolean).join(', ');
}
/** That a layer has no known decision, or that it could not be read. */
const noDecisionWords = (lang, { isLost }) => isLost ? unreadable(lang) : recordTexts[lang].notPublished;
/** Behind the known decision of a layer: that there may be a later one which could not be read. */
const moreDecisions = (lang, { isLost }) => isLost ? ` (${moreUnreadable(lang)})` : '';

export { decidedWords, decisionName, decisionNumber, linkedName, linkedNumber, linkedPart, moreDecisions, noDecisionWords };
