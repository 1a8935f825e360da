import { numbersKept } from '../i18n/no-break.js';
import { html } from 'lit';
import { foldStrings } from '../texts/de/folds.js';
import { folded } from './when-open.js';

/** Lists that are longer than anybody reads at once: the first items, the others behind a fold. */
/** "und 388 weitere" */
const moreWords = (n, lang) => numbersKept(foldStrings[lang].more(n));
const OPEN = 20;
/** As a part of those that stand open. */
const SLACK = 0.25;
/**
 * A list with what goes beyond its first items behind a fold.
 *
 * @param list makes the list, or the rest of it; a paragraph is made by it, as none may hold the fold
 */
function foldList(items, list, { lang, open = OPEN, isNeeded }) {
    if (items.length <= open * (1 + SLACK))
        return list(items, false);
    const rest = items.slice(open);
    return html `${list(items.slice(0, open), false)}
    <details class="whole" ?open=${isNeeded !== undefined && rest.some(isNeeded)}>
      <summary class="link">${moreWords(rest.length, lang)}</summary>
      ${folded(rest.length, () => list(rest, true))}
    </details>`;
}

export { foldList, moreWords };
