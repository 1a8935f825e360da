import { html, nothing } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { scopeSums } from './project-list.layout.js';
import { columnName } from './project-list.cell.js';
import { silentWord } from '../../describe/field.js';
import { unsaid } from '../../describe/lost.js';
import { sumList } from './project-list.sums.js';

/** What stands around the table: search, how much there is, and the ways to the other pages. */
/** The search, and the button that opens the filters. */
function renderBar({ state, strings, change }) {
    const { picks, isOpen } = state;
    const search = ({ target }) => {
        change({ picks: { text: target.value }, page: 0 });
    };
    return html `<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${strings.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${picks.text}
        @input=${search}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${isOpen}
      @click=${() => change({ isOpen: !isOpen })}
    >
      ${strings.filters}
    </button>
  </div>`;
}
/** How many are found, and on which page one is. */
function countWords({ view, strings, found, page }) {
    const { lang, model } = view;
    const all = model.feed.projects.length;
    const number = (n) => formatNumber(n, lang);
    const words = strings.found(number(found.length), number(all), all === 1);
    const isPart = page.items.length < found.length;
    return isPart ? `${words}, ${strings.page(number(page.number), number(page.count))}` : words;
}
/** The sentence on what a visitor has changed in the list. */
function changeWords(scene, change) {
    if (!('order' in change))
        return `${countWords(scene)}.`;
    const { strings, view } = scene;
    const { order } = change;
    return strings.sorted(order && columnName(order.column, view.lang), !!order?.descending);
}
/** How much is shown, and to what it belongs. */
function renderCount(scene) {
    const { view, strings, found, page, paper } = scene;
    const sums = scopeSums(view.model, found);
    const isPart = page.items.length < found.length;
    return html `<div class="count num" part="count">
    <p>${countWords(scene)}</p>
    ${isPart && paper === 'part' ? html `<p>${strings.printed}</p>` : nothing}
    ${sums.length > 0
        ? html `<div class="muted small">
            ${strings.sums}
            ${sumList(view, sums, unsaid(view, found, 'scope', silentWord('project', 'scope', view.lang)))}
          </div>`
        : nothing}
  </div>`;
}
/**
 * The ways to the pages before and behind. At the end of the table they lead to those above it, so
 * that a new page is read from its beginning, and the next one is still one key away.
 */
function renderPages(scene, at) {
    const { page, strings, change } = scene;
    const { number, count } = page;
    if (count === 1)
        return nothing;
    const go = (name, to) => {
        const isOut = to < 1 || to > count;
        const turn = () => {
            if (!isOut)
                change({ page: to }, `.pages.top .${name}`);
        };
        // Not `disabled`, which would take the focus away on the last page.
        return html `<button type="button" class="link ${name}" aria-disabled=${isOut} @click=${turn}>
      ${strings[name]}
    </button>`;
    };
    const ways = html `${go('previous', number - 1)} ${go('next', number + 1)}`;
    // The same ways again need no landmark of their own.
    return at === 'top'
        ? html `<nav class="pages top" part="pages" aria-label=${strings.pages}>${ways}</nav>`
        : html `<div class="pages end" part="pages">${ways}</div>`;
}

export { changeWords, renderBar, renderCount, renderPages };
