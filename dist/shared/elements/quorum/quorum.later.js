import { nothing, html } from 'lit';
import { waiting } from '../../parts/later.js';
import { viewSwitch } from '../../parts/view-switch.js';
import { moreOfQuorum } from './quorum.parts.js';

/** The places of what comes on need: the fold of the analysis, and the switch to the table. */
const VIEWS = ['tiles', 'table'];
/**
 * What follows from all possible votes, folded.
 *
 * @param isOpened whether it has ever been opened
 * @param open called when it is opened
 */
function renderFold(scene, isOpened, open) {
    const toggle = ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.open)
            open();
    };
    const content = isOpened
        ? (moreOfQuorum.module?.renderAnalysis(scene) ?? waiting(moreOfQuorum, scene.lang))
        : nothing;
    return html `<details class="analysis" part="analysis" @toggle=${toggle}>
    <summary class="link">${scene.strings.analysis}</summary>
    ${content}
  </details>`;
}
/** The switch between tiles and table; the tiles stay until the table is there. */
function renderViews(scene, show) {
    const { strings, shown } = scene;
    const isWaiting = shown === 'table' && !moreOfQuorum.module;
    return html `${viewSwitch({ strings, views: VIEWS, shown, show })}${isWaiting ? waiting(moreOfQuorum, scene.lang) : nothing}`;
}

export { renderFold, renderViews };
