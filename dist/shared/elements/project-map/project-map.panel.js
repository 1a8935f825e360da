import { html, nothing } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { waiting } from '../../parts/later.js';
import { foldList } from '../../parts/fold-list.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { nameOf } from '../../parts/text.js';
import { leadsOf } from './project-map.layout.js';
import { placeName } from './project-map.scene.js';
import { noLeadWords, unsaid } from '../../describe/lost.js';

/** What stands beside the map: an overview, until something is open or chosen. */
const HEADING_ID = 'panel-heading';
/** The heading that names the panel. */
function panelHeading({ view }, content) {
    return heading(levelBelow(view.headingLevel), content, HEADING_ID);
}
function renderOverview(scene) {
    const { strings, view, layout } = scene;
    const { totals } = layout;
    const { facts } = strings;
    const line = (term, value, name = '') => html `<div class=${name}>
      <dt>${term}</dt>
      <dd class="num">${formatNumber(value, view.lang)}</dd>
    </div>`;
    const without = view.model.feed.projects.filter((each) => leadsOf(each).length === 0);
    const leaderless = noLeadWords(view, without, strings.unpublished);
    const noScope = unsaid(view, view.model.feed.projects, 'scope', facts.noScope);
    return html `${panelHeading(scene, strings.introHeading)}
    <p class="intro on-screen">${strings.intro}</p>
    <dl class="sums">
      ${line(facts.withLand, totals.withLand)} ${line(facts.withoutLand, totals.withoutLand)}
      ${line(leaderless, totals.unpublished)} ${line(facts.total, totals.projects, 'total')}
    </dl>
    ${totals.joint > 0 ? html `<p class="muted small">${facts.joint(totals.joint)}</p>` : nothing}
    ${totals.own === undefined
        ? nothing
        : html `<p class="side-title">${facts.scopes}</p>
            ${foldList(totals.scopes, (some) => html `<dl class="sums">
                  ${some.map(({ scope, count }) => line(scope ? nameOf(scope, view.lang) : noScope, count))}
                </dl>`, { lang: view.lang })}`}`;
}
/** What is shown until the code of the contents is there, or instead of it. */
function renderWaiting(scene) {
    const { open, parts, strings, view } = scene;
    return html `${panelHeading(scene, open ? placeName(scene, open) : strings.linkedHeading)}
  ${waiting(parts.contents, view.lang)}`;
}
/** The overview, or what is open or chosen. */
function renderInner(scene) {
    const { open, view, parts } = scene;
    if (!open && !view.selection.selection)
        return renderOverview(scene);
    const code = parts.contents.use(view.refresh);
    return code?.renderContents(scene) ?? renderWaiting(scene);
}
/**
 * The panel; it takes the focus where the focused thing inside it is gone.
 *
 * @param inner what it holds, where the code for that is there already
 */
function renderPanel(scene, inner = renderInner) {
    return html `<section class="panel" part="panel" tabindex="-1" aria-labelledby=${HEADING_ID}>
    ${inner(scene)}
  </section>`;
}

export { panelHeading, renderPanel };
