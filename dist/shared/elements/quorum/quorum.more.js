import { html } from 'lit';
import { walkOver } from '../../controllers/walk-over.js';
import { entryButton } from '../../parts/entry.js';
import { VOTES } from '../../voting/votes.js';
import { renderMembers } from './quorum.members.js';
import { moreStyles } from './quorum.more.styles.js';
import { actorOf, memberName } from './quorum.scene.js';
export { renderAnalysis } from './quorum.analysis.js';

/** What comes on need: the members as a table, all coalitions, walking over the tiles by keyboard. */
/** The look of what is rendered here. */
const sheets = [moreStyles];
function renderVote(scene, id) {
    const { layout, strings } = scene;
    const now = layout.state.votes[id];
    return html `<select
      class="on-screen"
      name="vote-${id}"
      aria-label=${strings.voteOf(memberName(scene, id))}
      .value=${now}
      @change=${({ target }) => {
        const vote = target instanceof HTMLSelectElement && target.value;
        const chosen = VOTES.find((each) => each === vote);
        if (chosen)
            scene.vote(id, chosen);
    }}
    >
      ${VOTES.map((vote) => html `<option value=${vote} ?selected=${vote === now}>${strings.vote[vote]}</option>`)}</select
    ><span class="on-paper">${strings.vote[now]}</span>`;
}
/** The same as the tiles, as a table. */
function renderTable(scene) {
    return renderMembers(scene, {
        renderName: (id, name) => {
            const actor = actorOf(scene, id);
            return actor && entryButton(scene.view, { type: 'actor', id: actor.id }, name);
        },
        renderVote: (id) => renderVote(scene, id),
    });
}
/** Moves the focus from tile to tile by an arrow key, or to an end. */
function walkFrom(root, event) {
    walkOver(root, 'button[data-tile]', event);
}

export { renderTable, sheets, walkFrom };
