/** What a visitor asks for above the table: search and filters, and the counts. Fetched on need. */
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Leitlinie } from '../../feed/feed.types.js';
import { markWords } from '../../i18n/find-words.js';
import { localName } from '../../i18n/language.js';
import type { WidgetView } from '../../parts/view.types.js';
import { renderLegend, renderTally } from './leitlinien-matrix.counts.js';
import { moreStyles } from './leitlinien-matrix.more.styles.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { renderBelow, renderNear, renderRest } from './leitlinien-matrix.rows.js';
import type {
  MatrixBase,
  MatrixExtras,
  MatrixScene,
  MatrixWishes,
} from './leitlinien-matrix.scene.js';
import { renderSearch } from './leitlinien-matrix.search-form.js';
import { foundIn, matching, readQuery } from './leitlinien-matrix.search.js';
import { noteShown } from './leitlinien-matrix.shown.js';
import { tallyOf } from './leitlinien-matrix.tally.js';

export { attend, walkFrom } from './leitlinien-matrix.keys.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [moreStyles];

/** The name with what was found, marked; and where, if that is not to be seen. */
function renderFound(
  { lang }: WidgetView,
  leitlinie: Leitlinie,
  words: readonly string[],
): TemplateResult {
  const name = localName(leitlinie, lang);
  const pieces = markWords(clipText(name.text, NAME_LENGTH), words).map(({ text, isHit }) =>
    isHit ? html`<mark>${text}</mark>` : text,
  );
  const strings = moreStrings[lang];
  const parts = foundIn(leitlinie, words, lang).map((part) => strings.part[part]);
  const inLanguage = name.lang === lang ? pieces : html`<span lang=${name.lang}>${pieces}</span>`;
  return html`${inLanguage}${
    parts.length > 0
      ? html` <span class="found muted small">${strings.foundIn} ${parts.join(', ')}</span>`
      : nothing
  }`;
}

/** What is added to a rendering: details, unassigned ones, and on request search and counts. */
export function extrasOf(
  base: MatrixBase,
  { search, isCounting }: MatrixWishes,
  wish: (wishes: Partial<MatrixWishes>) => void,
): MatrixExtras {
  const { view } = base;
  const matches = search && matching(view.whole, search);
  const isShown = (leitlinie: Leitlinie): boolean =>
    base.isShown(leitlinie) && (!matches || matches.has(leitlinie));
  noteShown(view, isShown);
  const { words } = readQuery(search?.text ?? '');
  const sheet = isCounting ? tallyOf(view.model) : undefined;
  const scene: MatrixScene = {
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
    panel: html`${search ? renderSearch(view, search, isShown, wish) : nothing}
    ${sheet ? renderLegend(view, sheet) : nothing}`,
  };
}
