import { DOT } from '../../i18n/no-break.js';
import { html, nothing } from 'lit';
import { entryState, entryButton } from '../../parts/entry.js';
import { MEMBERS, BUND } from '../../voting/council.js';
import { VOTES } from '../../voting/votes.js';
import { memberName, memberCode, actorOf } from './quorum.scene.js';
import { shareWords } from './quorum.words.js';

/** The tiles of Bund and Länder, and the panel of the member that was pressed or focused last. */
/** A sign beside the word, so that votes are told apart without reading. */
const SIGNS = { yes: '✓', no: '✕', abstain: '○', absent: '–' };
function renderVoice({ strings }, vote) {
    return html `<span class="voice"
    ><span aria-hidden="true">${SIGNS[vote]} ${strings.short[vote]}</span
    ><span class="heard">${strings.vote[vote]}</span></span
  >`;
}
function renderTile(scene, id) {
    const { layout, strings, view, member } = scene;
    const name = memberName(scene, id);
    const code = memberCode(scene, id);
    const actor = actorOf(scene, id);
    if (!actor) {
        return html `<span class="tile gone" part="tile" data-tile=${id}
      ><b aria-hidden="true">${code}</b><span class="heard">${name}:</span>
      <span class="small">${strings.absent}</span></span
    >`;
    }
    const vote = layout.state.votes[id];
    const state = entryState(view, { type: 'actor', id: actor.id });
    return html `<button
    type="button"
    class="tile"
    part="tile"
    data-tile=${id}
    data-vote=${vote}
    data-state=${state}
    ?data-open=${member === id}
    tabindex=${member === id ? 0 : -1}
  >
    ${id === BUND
        ? html `<b>${code}</b><span class="heard">:</span>`
        : html `<b aria-hidden="true">${code}</b><span class="heard">${name}:</span>`}
    ${renderVoice(scene, vote)}${id === BUND
        ? nothing
        : html `<span class="share num small"
            ><span class="heard">,</span> ${shareWords(scene, id)}</span
          >`}
  </button>`;
}
function renderChoice(scene, id, vote) {
    const { layout, strings } = scene;
    return html `<button
    type="button"
    class="choice"
    part="vote"
    data-vote=${vote}
    aria-pressed=${layout.state.votes[id] === vote}
    @click=${() => {
        scene.vote(id, vote);
    }}
  >
    <span aria-hidden="true">${SIGNS[vote]}</span> ${strings.vote[vote]}
  </button>`;
}
/** The member whose vote can be set in words, and whose details can be asked for. */
function renderMember(scene) {
    const { strings, view, member } = scene;
    const name = memberName(scene, member);
    const actor = actorOf(scene, member);
    return html `<div class="member" part="member">
    <p class="member-name">
      <b>${name}</b><span class="muted">${DOT}${shareWords(scene, member)}</span>
    </p>
    ${actor &&
        html `<div class="choices" role="group" aria-label=${strings.voteOf(name)}>
          ${VOTES.map((vote) => renderChoice(scene, member, vote))}
        </div>
        ${entryButton(view, { type: 'actor', id: actor.id }, member === BUND
            ? strings.showBund
            : html `${strings.showLand}<span class="heard">: ${name}</span>`)}`}
  </div>`;
}
/**
 * The tiles. They are one tab stop; the widget itself hears what is pressed in them. In a mere group Orca
 * takes arrows and letters for its own: in a toolbar it hands them over.
 */
function renderBoard(scene, hear) {
    const { strings } = scene;
    return html `<div class="board" part="board">
    <div
      class="tiles"
      part="tiles"
      role="toolbar"
      aria-label=${strings.board}
      aria-describedby="hint"
      @click=${hear}
      @keydown=${hear}
      @focusin=${hear}
    >
      ${MEMBERS.map((id) => renderTile(scene, id))}
    </div>
    ${renderMember(scene)}
    <p class="hint muted small on-screen" id="hint">${strings.hint}</p>
  </div>`;
}

export { renderBoard };
