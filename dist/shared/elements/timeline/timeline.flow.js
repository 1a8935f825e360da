import { DOT } from '../../i18n/no-break.js';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clipText, NAME_LENGTH, CODE_LENGTH } from '../../i18n/clip-text.js';
import { when } from '../../parts/link.js';
import { marked, shortName } from '../../parts/text.js';
import { decisionName } from '../../describe/decision.js';
import { localText } from '../../i18n/language.js';
import { columnsOf, MOST_COLUMNS, LONGEST_BAR } from './timeline-flow.layout.js';
import { markOf } from './timeline.marks.js';
import { groupName, todayWords, joined, statusRemark, dateWords, kindWords, kindWord } from './timeline.words.js';

/**
 * The line: entries one after the other along a drawn line that turns where it is narrow, with the years
 * as landmarks in it. The same for the widget and for its static form.
 */
/** Columns of an entry of which more is said, at least. */
const MORE_COLUMNS = 18;
/** A ring is a milestone unless something else is named: the key says so where there is little room. */
const isPlain = ({ event, moment }) => event.kind === 'milestone' && !moment && event.decision?.number === undefined;
/** The kind in two parts: what goes without saying beside a ring, and the rest. */
function kindParts(item, lang) {
    if (isPlain(item))
        return [kindWords(item, lang), ''];
    if (item.project)
        return [kindWord(item, lang), shortName(item.project, lang)];
    // No line begins with what stands between two words.
    return ['', kindWords(item, lang).replaceAll(' · ', DOT)];
}
function columns(flow, item, landmark, isLong) {
    const { lang } = flow;
    const title = localText(item.event, 'title', lang).text;
    const small = joined(', ', kindParts(item, lang)[1], statusRemark(item, lang));
    const least = columnsOf({ date: dateWords(item, lang), title, small }, item.span, landmark);
    return isLong ? Math.min(Math.max(least, MORE_COLUMNS), MOST_COLUMNS) : least;
}
/** What is named, with the name of a decision in one piece: its number belongs to the word before it. */
function namedWords({ event, project }, named, lang) {
    const number = project ? undefined : event.decision?.number;
    const name = number === undefined ? '' : decisionName(clipText(number, CODE_LENGTH), lang);
    if (!name || !named.endsWith(name))
        return named;
    return html `${named.slice(0, -name.length)}<span class="decision-name">${name}</span>`;
}
/** Date, title, kind and status of an entry: what is seen of it, and its name for those who hear it. */
function entryContent(item, lang) {
    const [plain, named] = kindParts(item, lang);
    const remark = statusRemark(item, lang);
    const { text, lang: own } = localText(item.event, 'title', lang);
    // The name is made of all parts, so spaces stand between them; beside words, since Chromium drops them
    // where nothing else stands between two comments of Lit.
    const title = marked({ text: `${clipText(text, NAME_LENGTH)} `, lang: own }, lang);
    return html `<span class="head"
      >${markOf({ ...item, span: Math.min(item.span, LONGEST_BAR) })}
      <span class="date num">${dateWords(item, lang)}</span></span
    >
    <span class="title">${title}</span
    >${when(plain, (words) => html `<span class="kind" data-plain>${words}${named || remark ? DOT : nothing}</span>`)}${when(named, (words) => html `<span class="kind">${namedWords(item, words, lang)}${remark ? ', ' : nothing}</span>`)}${when(remark, (words) => html `<em class="remark">${words}</em>`)}`;
}
function renderItem(flow, item, landmark) {
    const details = flow.detailsAt?.(item);
    const extra = flow.extra?.(item);
    return html `<li
    class="item"
    data-item=${item.id}
    data-columns=${columns(flow, item, landmark, !!extra)}
    ?data-opened=${!!details}
    ?data-ahead=${item.ahead}
  >
    ${landmark ? flow.landmark(landmark) : nothing}
    <div class="cell" part="item">${flow.entry(item, entryContent(item, flow.lang))}${extra}</div>
    ${when(details, (content) => html `<div class="rest"></div>
          <div class="below">${content}</div>`)}
  </li>`;
}
function renderToday({ today, lang, landmark }, name) {
    return html `<li class="today" part="today" aria-current="date">
    ${name ? landmark(name) : nothing}
    <p class="cell small">${todayWords(today, lang)}</p>
  </li>`;
}
/**
 * The entries of a year, or some of them.
 *
 * @param isNamed whether the year stands as a landmark before the first of them
 */
function renderEntries(flow, group, rows, isNamed) {
    const name = groupName(group, flow.lang);
    return html `<ol class="line" aria-label=${name}>
    ${repeat(rows, (row) => row?.id ?? ' today', (row, index) => {
        const landmark = isNamed && index === 0 ? name : '';
        return row ? renderItem(flow, row, landmark) : renderToday(flow, landmark);
    })}
  </ol>`;
}

export { renderEntries };
