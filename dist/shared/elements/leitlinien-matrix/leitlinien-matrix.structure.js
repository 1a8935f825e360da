import { isChosen } from './leitlinien-matrix.table.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../i18n/format-number.js';
import { localName, localText } from '../../i18n/language.js';
import { counts } from '../../texts/de/counts.js';
import { noneKnown } from '../../describe/lost.js';
import { details } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { breakableName } from '../../parts/breakable.js';
import { nameOf, textOf } from '../../parts/text.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { PLACES } from './leitlinien-matrix.lack.js';
import { chosenHere, isElsewhere, isInCategory } from './leitlinien-matrix.rows.js';
import { lackOf } from './leitlinien-matrix.unplaced.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import { structureStyles } from './leitlinien-matrix.structure.styles.js';

/**
 * The second view: the groups as in Abbildung 5 of the strategy, Governance, Fachliche Leitlinien and
 * Umsetzungsprinzipien, with each Leitlinie as a card that bears its official title.
 */
/** The look of what is rendered here. */
const sheets = [structureStyles];
/** The Leitlinien by category; those without a known one in a group of their own, at the end. */
function groupsOf({ view }) {
    const { categories, leitlinien } = view.whole.feed;
    const groups = categories.map((category) => ({
        category,
        leitlinien: leitlinien.filter((each) => each.category === category.id),
    }));
    const rest = leitlinien.filter(({ category }) => !view.whole.find('category', category ?? ''));
    return rest.length > 0 ? [...groups, { category: undefined, leitlinien: rest }] : groups;
}
function renderCard(scene, leitlinie) {
    const { view, named, behind } = scene;
    const { id } = leitlinie;
    const lack = lackOf({ model: view.whole, lang: view.lang }, leitlinie);
    const open = chosenHere(view, (ref) => ref.type === 'leitlinie' && ref.id === id);
    const isOtherTitle = localName(leitlinie, view.lang).text !== localText(leitlinie, 'title', view.lang).text;
    const card = html `<span class="card"
    ><span class="num muted small">${clipText(leitlinie.number ?? '', CODE_LENGTH)}</span>
    <strong>${named?.(leitlinie) ?? breakableName(leitlinie, view.lang)}</strong>
    ${isOtherTitle ? html `<span class="card-title">${textOf(leitlinie, 'title', view.lang)}</span>` : nothing}
    ${lack ? html `<span class="muted small">(${lack})</span>` : nothing}${behind?.(leitlinie)}</span
  >`;
    return html `<li>${entryButton(view, { type: 'leitlinie', id }, card)}</li>
    ${open ? html `<li class="wide">${details(view, open)}</li>` : nothing}`;
}
function renderGroup(scene, { category, leitlinien }) {
    const { view, isShown } = scene;
    const { noHit, noneKnown: none, of } = matrixStrings[view.lang];
    const shown = leitlinien.filter(isShown);
    const empty = leitlinien.length > 0 ? noHit : noneKnown(view, none, ['leitlinien'], PLACES);
    const title = category
        ? entryButton(view, { type: 'category', id: category.id }, nameOf(category, view.lang))
        : moreStrings[view.lang].unassigned;
    const open = chosenHere(view, (ref) => isInCategory(ref, category?.id));
    const part = shown.length < leitlinien.length ? `${formatNumber(shown.length, view.lang)} ${of} ` : '';
    return html `<section class="chapter" part="group">
    <div class="chapter-head">
      ${heading(levelBelow(view.headingLevel), title)}
      <span class="muted small">${part}${counts[view.lang].leitlinie(leitlinien.length)}</span>
    </div>
    ${open ? details(view, open) : nothing}
    ${shown.length > 0
        ? foldList(shown, (some) => html `<ul class="cards">
                ${repeat(some, ({ id }) => id, (each) => renderCard(scene, each))}
              </ul>`, { lang: view.lang, isNeeded: isChosen(view) })
        : html `<p class="empty muted">${empty}</p>`}
  </section>`;
}
/** The whole view. */
function renderStructure(scene) {
    const open = chosenHere(scene.view, isElsewhere);
    return html `<div class="grid">
    ${open ? details(scene.view, open) : nothing}
    ${repeat(groupsOf(scene), ({ category }) => category?.id, (group) => renderGroup(scene, group))}
  </div>`;
}

export { groupsOf, renderStructure, sheets };
