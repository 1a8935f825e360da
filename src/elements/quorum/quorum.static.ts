/** The quorum as plain HTML: rules, members with their shares, an example worked through, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import { fact } from '../../parts/fact.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { nameOf } from '../../parts/text.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { quorumStrings } from '../../texts/de/quorum.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { canScan } from '../../voting/coalitions.js';
import { DECISION_KINDS } from '../../voting/rule.js';
import { countNow } from './quorum.coalitions.js';
import { renderCounts } from './quorum.counts.js';
import { layoutQuorum, readAssembly, type Assembly, type QuorumLayout } from './quorum.layout.js';
import { renderMembers } from './quorum.members.js';
import type { Saying } from './quorum.scene.js';
import { renderKey, renderRuleSources, renderSameRule } from './quorum.sources.js';
import { presetVotes, START } from './quorum.state.js';
import { quorumStaticStyles } from './quorum.static.styles.js';
import { renderOutcome, renderVerdict } from './quorum.verdict.js';
import { quorumWords } from './quorum.words.js';

/** The kinds of decision, each with what it takes and whom it binds. */
function renderKinds(saying: Saying, level: number): TemplateResult {
  const { strings, lang } = saying;
  const words = quorumMoreStrings[lang];
  return html`${heading(level, words.kindsHeading)}
    <dl class="kinds">
      ${DECISION_KINDS.map((kind) => fact(strings.kinds[kind], words.kindsMean[kind]))}
    </dl>`;
}

/**
 * The vote: the members beside the verdict.
 *
 * @param beside what else stands below the members
 */
function renderVote(
  saying: Saying,
  model: StrategyModel,
  level: number,
  beside: unknown,
): TemplateResult {
  return html`${renderOutcome(saying)}
    <div class="both">
      <div>${renderMembers(saying)} ${beside}</div>
      ${renderVerdict(saying, model, level)}
    </div>`;
}

const sayingOf = (layout: QuorumLayout, { lang }: StaticOptions): Saying => ({
  layout,
  lang,
  strings: quorumStrings[lang],
});

/** One vote on paper. */
export function votePage(
  model: StrategyModel,
  layout: QuorumLayout,
  options: StaticOptions,
): TemplateResult {
  const saying = sayingOf(layout, options);
  const { strings } = saying;
  const key = renderKey(saying, model, levelBelow(options.headingLevel));
  const { land: _land, ...plain } = options;
  return staticFrame(model, plain, {
    name: 'quorum',
    heading: strings.heading,
    lead: quorumWords(saying) && strings.needs(quorumWords(saying)),
    body: html`${renderVote(saying, model, plain.headingLevel, key)}
      <p class="small muted">${strings.notForecast}</p>`,
    footer: nothing,
  });
}

/** The smallest majority as an example; without one, that all approve. */
function exampleOf(assembly: Assembly): QuorumLayout {
  const start = layoutQuorum(assembly, START);
  const votes = presetVotes('smallest', start.rule, start.key);
  return votes ? layoutQuorum(assembly, { ...START, votes }) : start;
}

function renderBody(
  saying: Saying,
  model: StrategyModel,
  { headingLevel, lang }: StaticOptions,
): TemplateResult {
  const words = quorumMoreStrings[lang];
  const { quorum, key } = saying.layout;
  const level = levelBelow(headingLevel);
  return html`${renderKinds(saying, level)} ${heading(level, words.example)}
    ${renderVote(saying, model, level, renderKey(saying, model, level))}
    ${canScan(quorum, key) ? renderCounts(saying, countNow(quorum, key), level, nothing) : nothing}
    ${renderSameRule(saying, model, level, (event) => nameOf(event, lang))}
    ${heading(level, words.sources)} ${renderRuleSources(saying, model)}
    <p class="small muted">${saying.strings.notForecast}</p>`;
}

/** The static form of `<fds-quorum>`. The rule is the same for every Land. */
export const staticQuorum: StaticWidget = {
  sheets: [quorumStaticStyles],
  paper: 'A4',
  render: (model, options) => {
    const { land: _land, ...plain } = options;
    const strings = quorumStrings[options.lang];
    const assembly = readAssembly(model);
    const frame = { name: 'quorum', heading: strings.heading, footer: nothing };
    if (!assembly) {
      const isLost = model.feed.lost?.parts.has('voting');
      const words = isLost ? strings.unreadable : strings.empty;
      return staticFrame(model, plain, { ...frame, body: html`<p>${words}</p>` });
    }
    const saying = sayingOf(exampleOf(assembly), plain);
    const lead = quorumWords(saying);
    return staticFrame(model, plain, {
      ...frame,
      lead: lead ? strings.needs(lead) : undefined,
      body: renderBody(saying, model, plain),
    });
  },
};
