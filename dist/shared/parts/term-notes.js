import { nothing, html } from 'lit';
import { usedTerms } from '../describe/used-terms.js';
import { localText } from '../i18n/language.js';
import { detailsStrings } from '../texts/de/details.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';
import { textOf } from './text.js';

/** What the terms in a text mean: a note below it, that opens by click, touch and key. */
/** More than these would be a glossary of its own. */
const MOST = 12;
function note({ lang }, term) {
    return html `<div>
    <dt>${textOf(term, 'term', lang)}</dt>
    <dd>
      ${term.long ? html `${textOf(term, 'long', lang)}${term.text ? '. ' : ''}` : nothing}
      ${textOf(term, 'text', lang)}
    </dd>
  </div>`;
}
/** The note on the terms that occur in what is told of a thing; nothing where there are none. */
function termNotes(view, record) {
    const terms = usedTerms(view.whole.feed, record, view.lang).slice(0, MOST);
    if (terms.length === 0)
        return nothing;
    const names = terms.map((term) => localText(term, 'term', view.lang).text).join(', ');
    return html `<details class="fold terms" part="terms">
    <summary>${detailsStrings[view.lang].terms(clipText(names, NAME_LENGTH))}</summary>
    <dl class="facts">${terms.map((term) => note(view, term))}</dl>
  </details>`;
}

export { termNotes };
