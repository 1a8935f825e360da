import { html, nothing } from 'lit';
import { parseEdtf } from '../feed/edtf.js';
import { formatDate } from '../i18n/format-date.js';
import { textOf } from './text.js';
import { effectStrings } from './effect.strings.js';

/**
 * What a project is to achieve, how that is measured and when it was last checked (Leitlinie 4.3.4),
 * and what was learned where it was ended (Leitlinie 4.1.7). What is not published is said.
 */
function fact(term, value, unknown) {
    return html `<div>
    <dt>${term}</dt>
    <dd ?data-none=${!value}>${value || unknown}</dd>
  </div>`;
}
/** Whether the Leitlinien bind it: they are about what the strategy itself decided. */
function isOwn({ whole }, { scope }) {
    return whole.feed.scopes.length === 0 || !!whole.scopes.get(scope ?? '')?.own;
}
/** What was learned, of what was ended; what came of it, of what is done. */
function renderResult(view, project) {
    const { status, effect = {} } = project;
    const { lang } = view;
    const words = effectStrings[lang];
    const result = textOf(effect, 'result', lang);
    if (status === 'stopped') {
        return html `<div class="learned" part="learned">
      <p><b>${words.stopped}</b></p>
      ${isOwn(view, project) ? html `<p>${words.courage}</p>` : nothing}
      <p><span class="muted">${words.learned}:</span> ${result || words.unknown}</p>
    </div>`;
    }
    if (status !== 'done' && !result)
        return nothing;
    return html `<dl class="facts">${fact(words.result, result, words.unknown)}</dl>`;
}
/** The effect of a project: what it is for, how it is measured, and the last check. */
function renderEffect(view, project) {
    const { lang } = view;
    const words = effectStrings[lang];
    const { effect = {} } = project;
    const checked = parseEdtf(effect.checked ?? '');
    const intended = textOf(effect, 'intended', lang);
    const criterion = textOf(effect, 'criterion', lang);
    const isSilent = !intended && !criterion && !checked;
    return html `<section class="effect" part="effect" aria-label=${words.label}>
    ${renderResult(view, project)}
    ${isSilent
        ? html `<p class="muted">${words.silent(isOwn(view, project))}</p>`
        : html `<dl class="facts">
            ${fact(words.intended, intended, words.unknown)}
            ${fact(words.criterion, criterion, words.unknown)}
            ${fact(words.checked, checked && formatDate(checked, lang), words.unknown)}
          </dl>`}
  </section>`;
}

export { renderEffect };
