import { nothing, html } from 'lit';
import { levelBelow } from '../../parts/heading.js';
import { staticFrame } from '../../static/static-frame.js';
import { quorumStrings } from '../../texts/de/quorum.js';
import '../../voting/coalitions.js';
import { quorumWords } from './quorum.words.js';
import '../../voting/share-key.js';
import './quorum.state.js';
import { renderMembers } from './quorum.members.js';
import { renderKey } from './quorum.sources.js';
import { quorumStaticStyles } from './quorum.static.styles.js';
import { renderOutcome, renderVerdict } from './quorum.verdict.js';

/** The quorum as plain HTML: rules, members with their shares, an example worked through, sources. */
/**
 * The vote: the members beside the verdict.
 *
 * @param beside what else stands below the members
 */
function renderVote(saying, model, level, beside) {
    return html `${renderOutcome(saying)}
    <div class="both">
      <div>${renderMembers(saying)} ${beside}</div>
      ${renderVerdict(saying, model, level)}
    </div>`;
}
const sayingOf = (layout, { lang }) => ({
    layout,
    lang,
    strings: quorumStrings[lang],
});
/** One vote on paper. */
function votePage(model, layout, options) {
    const saying = sayingOf(layout, options);
    const { strings } = saying;
    const key = renderKey(saying, model, levelBelow(options.headingLevel));
    const { land: _land, ...plain } = options;
    return staticFrame(model, plain, {
        name: 'quorum',
        heading: strings.heading,
        lead: quorumWords(saying) && strings.needs(quorumWords(saying)),
        body: html `${renderVote(saying, model, plain.headingLevel, key)}
      <p class="small muted">${strings.notForecast}</p>`,
        footer: nothing,
    });
}
/** The static form of `<fds-quorum>`. The rule is the same for every Land. */
const staticQuorum = {
    sheets: [quorumStaticStyles],
    paper: 'A4'};

export { staticQuorum, votePage };
