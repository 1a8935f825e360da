/** What comes on need: the members as a table, all coalitions, walking over the tiles by keyboard. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { walkOver } from '../../controllers/walk-over.js';
import { entryButton } from '../../parts/entry.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { BUND, MEMBERS, type MemberId } from '../../voting/council.js';
import { VOTES } from '../../voting/votes.js';
import { moreStyles } from './quorum.more.styles.js';
import { actorOf, memberName, type Scene } from './quorum.scene.js';
import { shareWords } from './quorum.words.js';

export { renderAnalysis } from './quorum.analysis.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [moreStyles];

function renderVote(scene: Scene, id: MemberId): unknown {
  const { layout, strings } = scene;
  if (!actorOf(scene, id)) return strings.absent;
  const now = layout.state.votes[id];
  return html`<select
      class="on-screen"
      name="vote-${id}"
      aria-label=${strings.voteOf(memberName(scene, id))}
      .value=${now}
      @change=${({ target }: Event) => {
        const vote = target instanceof HTMLSelectElement && target.value;
        const chosen = VOTES.find((each) => each === vote);
        if (chosen) scene.vote(id, chosen);
      }}
    >
      ${VOTES.map(
        (vote) =>
          html`<option value=${vote} ?selected=${vote === now}>${strings.vote[vote]}</option>`,
      )}</select
    ><span class="on-paper">${strings.vote[now]}</span>`;
}

function renderRow(scene: Scene, id: MemberId): TemplateResult {
  const actor = actorOf(scene, id);
  const name = memberName(scene, id);
  return html`<tr data-row=${id}>
    <th scope="row">
      ${actor ? entryButton(scene.view, { type: 'actor', id: actor.id }, name) : name}
    </th>
    <td class="num">${id === BUND ? '–' : shareWords(scene, id)}</td>
    <td>${renderVote(scene, id)}</td>
  </tr>`;
}

/** The same as the tiles, as a table. */
export function renderTable(scene: Scene): TemplateResult {
  const strings = quorumMoreStrings[scene.lang];
  return html`<table class="members" part="table">
    <caption class="heard">
      ${strings.tableOf}
    </caption>
    <thead>
      <tr>
        <th scope="col">${strings.member}</th>
        <th scope="col">${strings.share}</th>
        <th scope="col">${strings.vote}</th>
      </tr>
    </thead>
    <tbody>
      ${MEMBERS.map((id) => renderRow(scene, id))}
    </tbody>
  </table>`;
}

/** Moves the focus from tile to tile by an arrow key, or to an end. */
export function walkFrom(root: ShadowRoot, event: KeyboardEvent): void {
  walkOver(root, 'button[data-tile]', event);
}
