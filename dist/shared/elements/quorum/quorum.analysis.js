import { liveRegion } from '../../parts/live-region.js';
import { html } from 'lit';
import { entryButton } from '../../parts/entry.js';
import { levelBelow } from '../../parts/heading.js';
import { nameOf } from '../../parts/text.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { canScan } from '../../voting/coalitions.js';
import { coalitionCounts } from './quorum.coalitions.js';
import { renderCounts } from './quorum.counts.js';
import { renderKey, renderSameRule, renderRuleSources } from './quorum.sources.js';

/** What lies behind one vote: all coalitions, the key, the sources, and where the same rule applies. */
function renderCoalitions(scene, level, beside) {
    const { layout, view, lang } = scene;
    const strings = quorumMoreStrings[lang];
    const { quorum, key, rule } = layout;
    if (rule.kind === 'recommendation')
        return html `<p>${strings.equal}</p>
      ${beside}`;
    if (!canScan(quorum, key))
        return html `<p>${strings.noAnalysis}</p>
      ${beside}`;
    const counts = coalitionCounts(quorum, key, view.refresh);
    return counts
        ? renderCounts(scene, counts, level, beside)
        : html `${liveRegion(strings.counting, 'waiting')} ${beside}`;
}
/** The content of the fold. */
function renderAnalysis(scene) {
    const { view, lang } = scene;
    const { whole } = view;
    const level = levelBelow(view.headingLevel);
    return html `${renderCoalitions(scene, level, renderKey(scene, whole, level))}
    ${renderSameRule(scene, whole, level, (event) => entryButton(view, { type: 'event', id: event.id }, nameOf(event, lang)))}
    <details class="whole">
      <summary class="link">${quorumMoreStrings[lang].sources}</summary>
      ${renderRuleSources(scene, whole)}
    </details>`;
}

export { renderAnalysis };
