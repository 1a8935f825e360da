import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatDay } from '../../i18n/format-day.js';
import { formatNumber } from '../../i18n/format-number.js';
import { terms } from '../../texts/de/terms.js';
import { shortName } from '../../parts/text.js';
import { decisionName } from '../../describe/decision.js';
import { unsaid } from '../../describe/lost.js';
import { timelineStrings } from '../../texts/de/timeline.js';

/** What is said of an entry in words: the same in the line, the table and the picture's titles. */
/** What is said of a key without a value: that it could not be read, or that there is none. */
function lost({ unread }, key, words, silent) {
    return unread?.includes(key) ? words : silent;
}
/** The date as precise as it is known, or that there is none. */
function dateWords(item, lang) {
    const { date, event } = item;
    if (date)
        return formatDate(date, lang, 'short');
    const { oddDate, noDate } = timelineStrings[lang];
    if (event.date)
        return oddDate(clipText(event.date.text, CODE_LENGTH));
    return lost(item, 'date', timelineStrings[lang].unreadDate, noDate);
}
/** The kind without the decision's number. */
function kindWord(item, lang) {
    const { kind } = item.event;
    const { noKind, unreadKind, momentKind } = timelineStrings[lang];
    if (item.moment)
        return momentKind[item.moment];
    return kind ? terms[lang].eventKind[kind] : lost(item, 'kind', unreadKind, noKind);
}
/** What is said of all entries without a kind: the feed gives none, or it could not be read. */
function kindlessWords(telling) {
    const { noKind, unreadKind } = timelineStrings[telling.lang];
    return unsaid(telling, telling.model.feed.events, 'kind', noKind, unreadKind);
}
/**
 * Kind and number of a decision: "Beschluss 2024/40", "Meilenstein · Beschluss 2025/13"; of a moment to
 * what it belongs: "Frist · Beschluss 2025/13", "Meilenstein eines Vorhabens · Register".
 */
function kindWords(item, lang) {
    const kind = kindWord(item, lang);
    if (item.project)
        return `${kind} · ${shortName(item.project, lang)}`;
    const number = item.event.decision?.number;
    if (number === undefined)
        return kind;
    const numbered = decisionName(clipText(number, CODE_LENGTH), lang);
    return item.mark === 'decision' ? numbered : `${kind} · ${numbered}`;
}
/** The status in words, whatever it is. */
function statusWords(item, lang) {
    const { event, phase, moment } = item;
    const { noStatus, unreadStatus, deadline, wasPlanned } = timelineStrings[lang];
    const { eventStatus } = terms[lang];
    // Whether it was kept, no feed says.
    if (moment === 'deadline')
        return phase === 'past' ? deadline.over : deadline.ahead;
    if (phase === 'unconfirmed')
        return item.isOver ? wasPlanned : eventStatus.unconfirmed;
    return event.status ? eventStatus[event.status] : lost(item, 'status', unreadStatus, noStatus);
}
/** What must be said of the status beside the mark; nothing of what is simply done. */
function statusRemark(item, lang) {
    const { isToday, currentSpan } = timelineStrings[lang];
    if (item.moment === 'deadline')
        return item.date && statusWords(item, lang);
    if (item.phase === 'current')
        return item.span === 0 ? isToday : currentSpan;
    if (item.phase !== 'past' || !item.event.status)
        return statusWords(item, lang);
    return undefined;
}
/** The year of a group, or that its entries have no date. */
function groupName({ year }, lang) {
    return year === undefined ? timelineStrings[lang].undated : String(year);
}
/** "Heute, 21. November 2026". */
function todayWords(today, lang) {
    return timelineStrings[lang].today(formatDay(today, lang));
}
/** A day as its month: the sentence about all entries needs no more. */
function roughly(extent, lang) {
    if (!extent)
        return '';
    const rough = extent.precision === 'day' ? { ...extent, precision: 'month' } : extent;
    return formatDate({ from: rough, to: rough, interval: false }, lang);
}
/** What there is of several parts, with `between` between them. */
function joined(between, ...parts) {
    return parts.filter(Boolean).join(between);
}
/** How many moments there are, by what they belong to; empty where there are none. */
function momentCounts(items, lang) {
    const { momentCount } = timelineStrings[lang];
    const counted = ['milestone', 'deadline'].map((kind) => {
        const { length } = items.filter(({ moment }) => moment === kind);
        return length > 0 && momentCount[kind](length);
    });
    return joined(', ', ...counted);
}
/** The sentence that says what the data say. */
function leadSentence(counts, lang) {
    const { total, decisions, planned, unconfirmed, undated } = counts;
    const first = roughly(counts.first, lang);
    const last = roughly(counts.last, lang);
    const words = timelineStrings[lang];
    const time = first === last ? first && `(${first})` : words.fromTo(first, last);
    const all = joined(' ', words.count(total), time);
    const deciding = decisions > 0 && words.including(words.decisionCount(decisions));
    const moments = momentCounts(counts.moments, lang);
    const doubtful = unconfirmed > 0 && words.notConfirmed(unconfirmed);
    return joined(' ', `${joined(', ', all, deciding)}.`, planned > 0 && `${joined(', ', words.listedAsPlanned(planned), doubtful)}.`, undated > 0 && `${words.undated}: ${formatNumber(undated, lang)}.`, moments && words.besides(moments));
}

export { dateWords, groupName, joined, kindWord, kindWords, kindlessWords, leadSentence, momentCounts, statusRemark, statusWords, todayWords };
