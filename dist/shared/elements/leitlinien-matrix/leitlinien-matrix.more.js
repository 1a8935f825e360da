import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { markWords } from '../../i18n/find-words.js';
import { localName } from '../../i18n/language.js';
import { renderLegend, renderTally } from './leitlinien-matrix.counts.js';
import { moreStyles } from './leitlinien-matrix.more.styles.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { renderRest, renderBelow, renderNear } from './leitlinien-matrix.rows.js';
import { renderSearch } from './leitlinien-matrix.search-form.js';
import { matching, readQuery, foundIn } from './leitlinien-matrix.search.js';
import { noteShown } from './leitlinien-matrix.shown.js';
import { tallyOf } from './leitlinien-matrix.tally.js';
export { attend, walkFrom } from './leitlinien-matrix.keys.js';

/** What a visitor asks for above the table: search and filters, and the counts. Fetched on need. */
/** The look of what is rendered here. */
const sheets = [moreStyles];
/** The name with what was found, marked; and where, if that is not to be seen. */
function renderFound({ lang }, leitlinie, words) {
    const name = localName(leitlinie, lang);
    const pieces = markWords(clipText(name.text, NAME_LENGTH), words).map(({ text, isHit }) => isHit ? html `<mark>${text}</mark>` : text);
    const strings = moreStrings[lang];
    const parts = foundIn(leitlinie, words, lang).map((part) => strings.part[part]);
    const inLanguage = name.lang === lang ? pieces : html `<span lang=${name.lang}>${pieces}</span>`;
    return html `${inLanguage}${parts.length > 0
        ? html ` <span class="found muted small">${strings.foundIn} ${parts.join(', ')}</span>`
        : nothing}`;
}
/** What is added to a rendering: details, unassigned ones, and on request search and counts. */
function extrasOf(base, { search, isCounting }, wish) {
    const { view } = base;
    const matches = search && matching(view.whole, search);
    const isShown = (leitlinie) => base.isShown(leitlinie) && (!matches || matches.has(leitlinie));
    noteShown(view, isShown);
    const { words } = readQuery(search?.text ?? '');
    const sheet = isCounting ? tallyOf(view.model) : undefined;
    const scene = {
        ...base,
        isShown,
        named: words.length > 0 ? (leitlinie) => renderFound(view, leitlinie, words) : undefined,
        behind: sheet && ((leitlinie) => renderTally(view, sheet, leitlinie)),
        near: (leitlinie) => renderNear(view, leitlinie),
    };
    return {
        isShown,
        named: scene.named,
        behind: scene.behind,
        near: (leitlinie) => renderNear(view, leitlinie),
        below: (row) => renderBelow(scene, row),
        rest: renderRest(scene),
        panel: html `${search ? renderSearch(view, search, isShown, wish) : nothing}
    ${sheet ? renderLegend(view, sheet) : nothing}`,
    };
}

export { extrasOf, sheets };
