import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatNumber } from '../../i18n/format-number.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';

/** Long lists of projects: the first ones, then more on request, page by page. */
/**
 * So many items in all folds of a widget are rendered also while they are folded away, where the
 * browser's search finds them. With more of them the page would grow with the data.
 */
const EAGER = 60;
/** Items on a page of an opened list. */
const PAGE = 25;
function renderPager(scene, key, page, count) {
    const { view, remember } = scene;
    const strings = contentsStrings[view.lang];
    const number = (n) => formatNumber(n, view.lang);
    const shownOf = (at) => strings.page(number(at * PAGE + 1), number(Math.min((at + 1) * PAGE, count)), number(count));
    const turn = (label, to) => html `<button
      type="button"
      class="link"
      aria-disabled=${to < 0 || to * PAGE >= count}
      @click=${() => {
        if (to < 0 || to * PAGE >= count)
            return;
        remember(key, to);
        view.say(() => shownOf(to));
    }}
    >
      ${label}
    </button>`;
    return html `<p class="pager small">
    ${turn(strings.previous, page - 1)}
    <span class="muted num">${shownOf(page)}</span>
    ${turn(strings.next, page + 1)}
  </p>`;
}
function renderPage(scene, { key, projects, render }) {
    const pageKey = `page/${key}`;
    const count = projects.length;
    if (count <= EAGER)
        return render(projects);
    // A filter may have shortened the list since a visitor turned the page.
    const page = Math.min(scene.memory.get(pageKey) ?? 0, Math.floor((count - 1) / PAGE));
    return html `${renderPager(scene, pageKey, page, count)}
  ${render(projects.slice(page * PAGE, (page + 1) * PAGE))}`;
}
/** The list behind its summary. */
function renderFold(scene, list) {
    const { key, projects, summary } = list;
    const openKey = `open/${key}`;
    const isShort = projects.length <= EAGER && scene.layout.totals.projects <= 2 * EAGER;
    const isOpen = scene.memory.get(openKey) === 1;
    const hear = (event) => {
        scene.remember(openKey, event.currentTarget.open ? 1 : 0);
    };
    // A list of its own for each key, or one that was opened would leave the next one open.
    return keyed(key, html `<details class="fold" ?open=${isOpen} @toggle=${hear}>
      <summary>${summary}</summary>
      ${isShort || isOpen ? renderPage(scene, list) : nothing}
    </details>`);
}

export { renderFold };
