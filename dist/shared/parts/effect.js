import { html, nothing } from 'lit';
import { localText } from '../i18n/language.js';
import { formatDate } from '../i18n/format-date.js';
import { PROSE_LENGTH } from './clip-text.js';
import { fact } from './fact.js';
import { textOf, foldedIn } from './text.js';
import { effectStrings } from '../texts/de/effect.js';
import { ownershipOf } from '../model/own-projects.js';
import { told } from '../describe/lost.js';

/**
 * What a project is to achieve, how that is measured and when it was last checked (Leitlinie 4.3.4),
 * and what was learned where it was ended (Leitlinie 4.1.7). What is not published is said.
 */
/** What is known of the effect, or that it is not. */
const knownFact = (term, value, unknown) => fact(term, value || html `<span class="muted">${unknown}</span>`);
/** Whether the Leitlinien bind it: they are about what the strategy itself decided. */
const isOwn = ({ whole }, project) => ownershipOf(whole, project) === 'own';
/** What was learned, of what was ended; what came of it, of what is done. */
function renderResult(view, project) {
    const { status, effect = {} } = project;
    const { lang } = view;
    const words = effectStrings[lang];
    const known = localText(effect, 'result', lang);
    const lost = told(view, effect, 'result');
    if (status === 'stopped') {
        return html `<div class="learned" part="learned">
      <p><b>${words.stopped}</b></p>
      ${isOwn(view, project) ? html `<p>${words.courage}</p>` : nothing}
      ${foldedIn(known.text ? known : { text: lost || words.unknown, lang }, lang, PROSE_LENGTH, (text) => html `<p><span class="muted">${words.learned}:</span> ${text}</p>`)}
    </div>`;
    }
    const result = textOf(effect, 'result', lang) || lost;
    if (status !== 'done' && !result)
        return nothing;
    return html `<dl class="facts">${knownFact(words.result, result, words.unknown)}</dl>`;
}
/** The effect of a project: what it is for, how it is measured, and the last check. */
function renderEffect(view, project) {
    const { lang } = view;
    const words = effectStrings[lang];
    const { effect = {} } = project;
    const intended = textOf(effect, 'intended', lang) || told(view, effect, 'intended');
    const criterion = textOf(effect, 'criterion', lang) || told(view, effect, 'criterion');
    const check = effect.checked ? formatDate(effect.checked, lang) : told(view, effect, 'checked');
    const lost = told(view, project, 'effect');
    const isSilent = !intended && !criterion && !check;
    return html `<section class="effect" part="effect" aria-label=${words.label}>
    ${renderResult(view, project)}
    ${isSilent
        ? html `<p class="muted">
            ${lost ? `${words.label}: ${lost}.` : words.silent(isOwn(view, project))}
          </p>`
        : html `<dl class="facts">
            ${knownFact(words.intended, intended, words.unknown)}
            ${knownFact(words.criterion, criterion, words.unknown)}
            ${knownFact(words.checked, check, words.unknown)}
          </dl>`}
  </section>`;
}

export { renderEffect };
