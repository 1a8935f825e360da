/** Where rule and key come from, what the editors note, and where the same rule applies. */
import { DOT } from '../../i18n/no-break.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { FeedEvent, Note, Voting } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading } from '../../parts/heading.js';
import { sourceList } from '../../parts/sources.js';
import { paragraphOf } from '../../parts/text.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import type { Saying } from './quorum.scene.js';
import { keyName } from './quorum.words.js';

function notes(list: readonly Note[] | undefined, { lang }: Saying): unknown {
  return (list ?? []).map((note) => paragraphOf(note, 'text', lang));
}

/** The key that is used: its year, what it is, its sources. */
export function renderKey(saying: Saying, model: StrategyModel, level: number): unknown {
  const { record } = saying.layout;
  const strings = quorumMoreStrings[saying.lang];
  if (!record) return nothing;
  const { year } = record;
  return html`${heading(level, strings.keyHeading)}
    <p>
      <b>${keyName(saying, record)}</b
      >${DOT}${year === undefined ? strings.noYear : strings.year(String(year))}
    </p>
    ${notes(record.notes, saying)} ${sourceList(model, record, saying.lang)}`;
}

/** Events that cite what a note on the rule cites and the rule itself does not: there it applies, too. */
export function sameRuleEvents(voting: Voting, { feed }: StrategyModel): readonly FeedEvent[] {
  const own = new Set((voting.cite ?? []).map(({ source }) => source));
  const noted = (voting.notes ?? [])
    .flatMap(({ cite = [] }) => cite)
    .filter(({ source, section }) => section !== undefined && !own.has(source));
  const sources = new Set(noted.map(({ source }) => source));
  return feed.events.filter(({ cite = [] }) => cite.some(({ source }) => sources.has(source)));
}

/** The example of the data, if they have one: its way in events. */
export function renderSameRule(
  saying: Saying,
  model: StrategyModel,
  level: number,
  name: (event: FeedEvent) => unknown,
): unknown {
  const { layout, lang } = saying;
  const events = sameRuleEvents(layout.voting, model);
  if (events.length === 0) return nothing;
  return html`${heading(level, quorumMoreStrings[lang].sameRule)}
    <ul class="same-rule">
      ${events.map(
        (event) =>
          html`<li>
            <p>
              ${event.date ? html`<span class="num">${formatDate(event.date, lang)}</span>: ` : nothing}
              ${name(event)}
            </p>
            ${event.summary ? paragraphOf(event, 'summary', lang) : nothing}
            ${notes(event.notes, saying)}
          </li>`,
      )}
    </ul>`;
}

/** What the editors note on the rule, and its sources. */
export function renderRuleSources(saying: Saying, model: StrategyModel): TemplateResult {
  const { voting } = saying.layout;
  return html`<div class="rule-notes">
    ${notes(voting.notes, saying)} ${sourceList(model, voting, saying.lang)}
  </div>`;
}
