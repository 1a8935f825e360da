import { DOT } from '../../i18n/no-break.js';
import { nothing, html } from 'lit';
import { formatDate } from '../../i18n/format-date.js';
import { heading } from '../../parts/heading.js';
import { sourceList } from '../../parts/sources.js';
import { paragraphOf } from '../../parts/text.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { keyName } from './quorum.words.js';

/** Where rule and key come from, what the editors note, and where the same rule applies. */
function notes(list, { lang }) {
    return (list ?? []).map((note) => paragraphOf(note, 'text', lang));
}
/** The key that is used: its year, what it is, its sources. */
function renderKey(saying, model, level) {
    const { record } = saying.layout;
    const strings = quorumMoreStrings[saying.lang];
    if (!record)
        return nothing;
    const { year } = record;
    return html `${heading(level, strings.keyHeading)}
    <p>
      <b>${keyName(saying, record)}</b
      >${DOT}${year === undefined ? strings.noYear : strings.year(String(year))}
    </p>
    ${notes(record.notes, saying)} ${sourceList(model, record, saying.lang)}`;
}
/** Events that cite what a note on the rule cites and the rule itself does not: there it applies, too. */
function sameRuleEvents(voting, { feed }) {
    const own = new Set((voting.cite ?? []).map(({ source }) => source));
    const noted = (voting.notes ?? [])
        .flatMap(({ cite = [] }) => cite)
        .filter(({ source, section }) => section !== undefined && !own.has(source));
    const sources = new Set(noted.map(({ source }) => source));
    return feed.events.filter(({ cite = [] }) => cite.some(({ source }) => sources.has(source)));
}
/** The example of the data, if they have one: its way in events. */
function renderSameRule(saying, model, level, name) {
    const { layout, lang } = saying;
    const events = sameRuleEvents(layout.voting, model);
    if (events.length === 0)
        return nothing;
    return html `${heading(level, quorumMoreStrings[lang].sameRule)}
    <ul class="same-rule">
      ${events.map((event) => html `<li>
            <p>
              ${event.date ? html `<span class="num">${formatDate(event.date, lang)}</span>: ` : nothing}
              ${name(event)}
            </p>
            ${event.summary ? paragraphOf(event, 'summary', lang) : nothing}
            ${notes(event.notes, saying)}
          </li>`)}
    </ul>`;
}
/** What the editors note on the rule, and its sources. */
function renderRuleSources(saying, model) {
    const { voting } = saying.layout;
    return html `<div class="rule-notes">
    ${notes(voting.notes, saying)} ${sourceList(model, voting, saying.lang)}
  </div>`;
}

export { renderKey, renderRuleSources, renderSameRule, sameRuleEvents };
