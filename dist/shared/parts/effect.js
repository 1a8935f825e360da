import { html, nothing } from 'lit';
import { termOf } from '../describe/field.js';
import { told } from '../describe/lost.js';
import { describeProject } from '../describe/project.js';
import { ownershipOf } from '../model/own-projects.js';
import { effectStrings } from '../texts/de/effect.js';
import { fact } from './fact.js';
import { renderField } from './value.js';

/**
 * What a project is to achieve, how that is measured and when it was last checked (Leitlinie 4.3.4),
 * and what was learned where it was ended (Leitlinie 4.1.7). What is not published is said.
 */
/** What is promised and checked, in this order. */
const AIMS = ['intended', 'criterion', 'checked'];
/** Whether the feed says something, be it that it can be read or not. */
const isTold = ({ value, isLost }) => value !== undefined || isLost;
/** Whether the Leitlinien bind it: they are about what the strategy itself decided. */
const isOwn = ({ whole }, project) => ownershipOf(whole, project) === 'own';
/** A field in words, or that nothing is published yet. */
const inWords = (view, field) => renderField(field, view, html `<span class="muted">${effectStrings[view.lang].unknown}</span>`);
const factList = (view, fields) => html `<dl class="facts">
    ${fields.map((field) => fact(termOf('project', field.key, view.lang), inWords(view, field)))}
  </dl>`;
/** What was learned, of what was ended; what came of it, of what is done. */
function renderResult(view, project) {
    const result = { ...describeProject(project, 'result', view), key: 'result' };
    if (project.status !== 'stopped') {
        return project.status === 'done' || isTold(result) ? factList(view, [result]) : nothing;
    }
    const words = effectStrings[view.lang];
    return html `<div class="learned" part="learned">
    <p><b>${words.stopped}</b></p>
    ${isOwn(view, project) ? html `<p>${words.courage}</p>` : nothing}
    <div><span class="muted">${words.learned}:</span> ${inWords(view, result)}</div>
  </div>`;
}
/** That nothing of the effect is published, or that the feed said something which cannot be read. */
function renderSilence(view, project) {
    const words = effectStrings[view.lang];
    const lost = told(view, project, 'effect');
    return html `<p class="muted">
    ${lost ? `${words.label}: ${lost}.` : words.silent(isOwn(view, project))}
  </p>`;
}
/** The effect of a project: what it is for, how it is measured, and the last check. */
function renderEffect(view, project) {
    const aims = AIMS.map((key) => ({ ...describeProject(project, key, view), key }));
    // Where the whole could not be read, one sentence says so.
    const isSilent = project.effect === undefined || !aims.some(isTold);
    return html `<section class="effect" part="effect" aria-label=${effectStrings[view.lang].label}>
    ${renderResult(view, project)} ${isSilent ? renderSilence(view, project) : factList(view, aims)}
  </section>`;
}

export { renderEffect };
