import { DOT } from '../../i18n/no-break.js';
import { html, nothing, svg } from 'lit';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { formatNumber } from '../../i18n/format-number.js';
import { localText } from '../../i18n/language.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link } from '../../parts/link.js';
import { MEMBERS, LAENDER } from '../../voting/council.js';
import { problemWords } from './quorum.problems.js';
import { keyName, outcomeWords, changeWords, otherKeyWords, bindingWords, ruleWords } from './quorum.words.js';

/** What comes of the vote: the verdict, rule by rule, whom it binds, what is missing. */
const MARKS = { met: '✓', unmet: '✕', unknown: '?' };
/** What a source is called beside a rule. */
const SOURCE_LENGTH = 40;
/** As `describe/cited-place.ts` has it, whose words come later than this picture. */
function placeOf({ section, page }, { strings, lang }) {
    const number = page === undefined ? '' : `${strings.page}\u{A0}${formatNumber(page, lang)}`;
    const part = section && strings.section(clipText(section, CODE_LENGTH));
    return [part, number].filter(Boolean).join(', ');
}
/** Where the rule stands: those passages of the feed's sources that name a place. */
function renderSources(saying, { sources }) {
    const { cite = [] } = saying.layout.voting;
    const links = cite.flatMap((each) => {
        const source = sources.get(each.source);
        const place = placeOf(each, saying);
        if (!source || !place)
            return [];
        const title = localText(source, 'title', saying.lang).text;
        // Where the title is long, the passage says enough: the list of sources has it in full.
        const isShort = title.length <= SOURCE_LENGTH;
        return [link(each.url ?? source.url, isShort ? `${title}, ${place}` : place)];
    });
    if (links.length === 0)
        return nothing;
    return html `<span class="muted"
    >${saying.strings.source} ${links.map((each, at) => html `${at ? '; ' : ''}${each}`)}</span
  >`;
}
/** A part of a whole in percent, for the picture alone. */
const percentOf = (part, whole) => whole > 0n ? Math.max(0, Math.min(100, Number((part * 100000n) / whole) / 1000)) : 0;
/** How far a rule is met and what it needs, in percent; nothing where there is no more and less. */
function barOf(result) {
    switch (result.rule) {
        case 'bund':
            return undefined;
        case 'laender':
            return result.needed === undefined
                ? undefined
                : [(result.yes / LAENDER.length) * 100, (result.needed / LAENDER.length) * 100];
        case 'share':
            return result.key?.isUsable && result.needed !== undefined
                ? [percentOf(result.yes, result.key.most), percentOf(result.needed, result.key.most)]
                : undefined;
        case 'majority':
            return [(result.yes / MEMBERS.length) * 100, (result.present / MEMBERS.length) * 50];
    }
}
function renderBar(result) {
    const bar = barOf(result);
    if (!bar)
        return nothing;
    const [have, need] = bar;
    return html `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg `<rect class="ground" y="2" width="100" height="6" /><rect class="fill" y="2" width=${have} height="6" /><path class="need" d="M${need} 0V10" />`}
  </svg>`;
}
function renderRule(saying, model, result) {
    const { strings } = saying;
    const { sentence, reckoned } = ruleWords(saying, result);
    return html `<li class="rule" part="rule" data-answer=${result.answer}>
    <p class="rule-head">
      <span class="mark" aria-hidden="true">${MARKS[result.answer]}</span>
      <b>${strings.ruleNames[result.rule]}</b
      ><span class="muted">${DOT}${strings.answer[result.answer]}</span>
    </p>
    <p>${sentence}</p>
    ${renderBar(result)} ${reckoned ? html `<p class="small muted num">${reckoned}</p>` : nothing}
    <p class="small">${renderSources(saying, model)}</p>
  </li>`;
}
/** A part of the verdict under a heading. */
function part(level, title, text) {
    return html `<div class="consequence">
    ${heading(level, title)}
    <p>${text}</p>
  </div>`;
}
/** The verdict in a sentence, with what was voted on and by which key. */
function renderOutcome(saying) {
    const { layout, strings } = saying;
    const { verdict, rule, record } = layout;
    const key = record && rule.kind !== 'recommendation' ? `${DOT}${keyName(saying, record)}` : '';
    return html `<div class="head" data-outcome=${verdict.outcome}>
    <p class="outcome" part="outcome">${outcomeWords(saying)}</p>
    <p class="small muted">${strings.kinds[rule.kind]}${key}</p>
  </div>`;
}
/** Why it is so, rule by rule, and what follows: live and on paper. */
function renderVerdict(saying, model, level) {
    const { layout, strings } = saying;
    const { verdict } = layout;
    const inner = levelBelow(level);
    const change = changeWords(saying);
    const problems = problemWords(saying);
    return html `<div class="verdict" part="verdict">
    ${problems.map((text) => html `<p class="problem" part="problem">${text}</p>`)}
    ${otherKeyWords(saying).map((text) => html `<p class="depends">${text}</p>`)}
    ${heading(inner, strings.rules)}
    <ul class="rules" part="rules">
      ${verdict.results.map((result) => renderRule(saying, model, result))}
    </ul>
    ${part(inner, strings.binds, bindingWords(saying))}
    ${change ? part(inner, change.heading, change.sentence) : nothing}
  </div>`;
}

export { renderOutcome, renderVerdict };
