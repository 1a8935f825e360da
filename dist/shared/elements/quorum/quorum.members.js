import { html } from 'lit';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { MEMBERS, BUND } from '../../voting/council.js';
import { memberName, actorOf } from './quorum.scene.js';
import { shareWords } from './quorum.words.js';

/** The members as a table: what the tiles show, live and in static forms. */
function renderRow(saying, id, live) {
    const { layout, strings } = saying;
    const name = memberName(saying, id);
    const isThere = actorOf(saying, id) !== undefined;
    const vote = live?.renderVote(id) ?? strings.vote[layout.state.votes[id]];
    return html `<tr>
    <th scope="row">${isThere ? (live?.renderName(id, name) ?? name) : name}</th>
    <td class="num">${id === BUND ? '–' : shareWords(saying, id)}</td>
    <td>${isThere ? vote : strings.absent}</td>
  </tr>`;
}
/** One row for each member: name, share, vote. */
function renderMembers(saying, live) {
    const strings = quorumMoreStrings[saying.lang];
    return html `<table class="members" part="table">
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
      ${MEMBERS.map((id) => renderRow(saying, id, live))}
    </tbody>
  </table>`;
}

export { renderMembers };
