/**
 * What a project is to achieve, how that is measured and when it was last checked (Leitlinie 4.3.4),
 * and what was learned where it was ended (Leitlinie 4.1.7). What is not published is said.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { termOf, type DescribedField } from '../describe/field.js';
import { told } from '../describe/lost.js';
import { describeProject } from '../describe/project.js';
import type { Project } from '../feed/feed.types.js';
import { ownershipOf } from '../model/own-projects.js';
import { effectStrings } from '../texts/de/effect.js';
import { fact } from './fact.js';
import { renderField } from './value.js';
import type { WidgetView } from './view.types.js';

/** What is promised and checked, in this order. */
const AIMS = ['intended', 'criterion', 'checked'] as const;

type EffectField = DescribedField<(typeof AIMS)[number] | 'result'>;

/** Whether the feed says something, be it that it can be read or not. */
const isTold = ({ value, isLost }: EffectField): boolean => value !== undefined || isLost;

/** Whether the Leitlinien bind it: they are about what the strategy itself decided. */
const isOwn = ({ whole }: WidgetView, project: Project): boolean =>
  ownershipOf(whole, project) === 'own';

/** A field in words, or that nothing is published yet. */
const inWords = (view: WidgetView, field: EffectField): unknown =>
  renderField(field, view, html`<span class="muted">${effectStrings[view.lang].unknown}</span>`);

const factList = (view: WidgetView, fields: readonly EffectField[]): TemplateResult =>
  html`<dl class="facts">
    ${fields.map((field) => fact(termOf('project', field.key, view.lang), inWords(view, field)))}
  </dl>`;

/** What was learned, of what was ended; what came of it, of what is done. */
function renderResult(view: WidgetView, project: Project): unknown {
  const result: EffectField = { ...describeProject(project, 'result', view), key: 'result' };
  if (project.status !== 'stopped') {
    return project.status === 'done' || isTold(result) ? factList(view, [result]) : nothing;
  }
  const words = effectStrings[view.lang];
  return html`<div class="learned" part="learned">
    <p><b>${words.stopped}</b></p>
    ${isOwn(view, project) ? html`<p>${words.courage}</p>` : nothing}
    <div><span class="muted">${words.learned}:</span> ${inWords(view, result)}</div>
  </div>`;
}

/** That nothing of the effect is published, or that the feed said something which cannot be read. */
function renderSilence(view: WidgetView, project: Project): TemplateResult {
  const words = effectStrings[view.lang];
  const lost = told(view, project, 'effect');
  return html`<p class="muted">
    ${lost ? `${words.label}: ${lost}.` : words.silent(isOwn(view, project))}
  </p>`;
}

/** The effect of a project: what it is for, how it is measured, and the last check. */
export function renderEffect(view: WidgetView, project: Project): TemplateResult {
  const aims = AIMS.map((key): EffectField => ({ ...describeProject(project, key, view), key }));
  // Where the whole could not be read, one sentence says so.
  const isSilent = project.effect === undefined || !aims.some(isTold);
  return html`<section class="effect" part="effect" aria-label=${effectStrings[view.lang].label}>
    ${renderResult(view, project)} ${isSilent ? renderSilence(view, project) : factList(view, aims)}
  </section>`;
}
