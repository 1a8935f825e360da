import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../i18n/format-number.js';
import { counts } from '../../texts/de/counts.js';
import { scopeName } from '../../parts/names.js';
import { textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { listStyles } from './list.styles.js';
import { sheets as sheets$1, renderContents } from './project-map.contents.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { OTHERS, UNPUBLISHED } from './project-map.layout.js';
import { renderOrder, orderedLaender, keyOf } from './project-map.list-order.js';
import { listStrings } from '../../texts/de/project-map-list.js';
import { renderFold } from './project-map.pages.js';
import { jointWords, jointlyWithout } from './project-map.entries.js';
import { renderPanel } from './project-map.panel.js';
import { hasData, placeName, standingOf, isLinking, placeButton } from './project-map.scene.js';
import { noDataWords } from './project-map.lead.js';
import { linkedWords } from './project-map.choice-legend.js';

/** The map in words: every place with what it leads and where it takes part, as a table. */
/** The look of what is rendered here. */
const sheets = [...sheets$1, listStyles];
/** More titles than this are folded away under their number. */
const FOLD_ABOVE = 8;
/** Fewer where there are many: the table must not grow with the data. */
const FOLD_ABOVE_OF_MANY = 2;
const MANY = 300;
function renderTitles(scene, place, projects) {
    const { view } = scene;
    const ids = place.actors.map(({ id }) => id);
    const jointly = jointlyWithout(scene, ids);
    const said = (project) => place.leads.includes(project) ? jointly(project) : undefined;
    return html `<ul class="titles">
    ${projects.map((project) => html `<li>
          ${topicMark(view.model, project.topic)}${textOf(project, 'title', view.lang)}
          <span class="muted small"
            >(${scopeName(view, project)}${said(project) ? html `; ${said(project)}` : nothing})</span
          >
        </li>`)}
  </ul>`;
}
/** Number and titles of projects; the first ones open where they are what matters most. */
function renderProjects(scene, { place, label, projects, open }) {
    const { view } = scene;
    const hidden = projects.slice(projects.length > open + 2 ? open : projects.length);
    const shown = projects.slice(0, projects.length - hidden.length);
    const rest = hidden.length;
    const isLed = projects === place.leads && place.id !== UNPUBLISHED;
    const joint = isLed ? jointWords(scene, projects) : undefined;
    return html `<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${label}</span>
      ${formatNumber(projects.length, view.lang)}${joint ? html `<span class="muted small">${` ${joint}`}</span>` : nothing}
    </p>
    ${shown.length > 0 ? renderTitles(scene, place, shown) : nothing}
    ${rest > 0
        ? renderFold(scene, {
            key: `list/${place.id}/${label}`,
            summary: shown.length > 0
                ? contentsStrings[view.lang].more(rest)
                : counts[view.lang].project(rest),
            projects: hidden,
            render: (page) => renderTitles(scene, place, page),
        })
        : nothing}
  </td>`;
}
function renderName(scene, place) {
    if (!hasData(place))
        return html `<span class="entry-like">${placeName(scene, place)}</span>`;
    const standing = standingOf(scene, place);
    const key = keyOf(scene, place);
    const { state, leads, partners } = standing;
    const isLinked = isLinking(scene) && (state === 'linked' || leads + partners > 0);
    const linked = isLinked ? linkedWords(standing, place, scene.view.lang) : undefined;
    return html `${placeButton(scene, place, {
        className: 'entry',
        choose: () => {
            scene.choosePlace(place.id);
        },
        content: key
            ? html `<span class="key num muted">${key}</span> ${placeName(scene, place)}`
            : placeName(scene, place),
    })}
  ${linked ? html `<span class="muted small linked-part">${linked}</span>` : nothing}`;
}
function renderCells(scene, place) {
    const { view } = scene;
    const { leads, partners } = contentsStrings[view.lang];
    const { entries } = listStrings[view.lang];
    if (!hasData(place))
        return html `<td colspan="2" class="muted">${noDataWords(view)}</td>`;
    const isLed = place.id !== UNPUBLISHED;
    const open = scene.layout.totals.projects > MANY ? FOLD_ABOVE_OF_MANY : FOLD_ABOVE;
    const led = { place, projects: place.leads, open, label: isLed ? leads : entries };
    if (!isLed)
        return html `${renderProjects(scene, led)}
      <td class="muted">–</td>`;
    return html `${renderProjects(scene, led)}
  ${renderProjects(scene, { place, projects: place.partners, open: 0, label: partners })}`;
}
function renderRow(scene, place) {
    const { open } = scene;
    const isOpen = open === place || (place.id === OTHERS && open && place.inside.includes(open));
    return html `<tr>
      <th scope="row">${renderName(scene, place)}</th>
      ${renderCells(scene, place)}
    </tr>
    ${isOpen
        ? html `<tr class="details-row">
            <td colspan="3">${renderPanel(scene, renderContents)}</td>
          </tr>`
        : nothing}`;
}
/** The table of all places; the projects of the open one stand below its row. */
function renderList(scene) {
    const { layout, open, view } = scene;
    const { caption, place: placeTitle } = listStrings[view.lang];
    const { leads, partners } = contentsStrings[view.lang];
    const hasPanel = !open && view.selection.selection;
    // The roles stand here, because a table that CSS turns into blocks loses them in some browsers.
    return html `${renderOrder(scene)} ${hasPanel ? renderPanel(scene, renderContents) : nothing}
    <table part="table">
      <caption class="heard">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${placeTitle}</th>
          <th scope="col">${leads}</th>
          <th scope="col">${partners}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat([...orderedLaender(scene), ...layout.beside], ({ id }) => id, (place) => renderRow(scene, place))}
      </tbody>
    </table>`;
}

export { renderList, sheets };
