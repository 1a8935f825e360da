import { DOT } from '../../i18n/no-break.js';
import { toMain } from '../../i18n/language.js';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unreadable, unsaid } from '../../describe/lost.js';
import { formatDate } from '../../i18n/format-date.js';
import { entryButton } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { scopeName } from '../../parts/names.js';
import { nameOf, shortName, textOf } from '../../parts/text.js';
import { terms } from '../../texts/de/terms.js';
import { percent } from './timeline-axis.picture.js';
import { layoutPeriods, layoutPhases } from './timeline-periods.layout.js';
import { scaleStrings } from '../../texts/de/timeline-scale.js';
import { AXIS_LENGTH } from './timeline-time.layout.js';

/**
 * The periods of projects below the axis, in lanes by focus topic: text that wraps, and a bar on the
 * scale of the axis. To what each belongs stands beside it. A file of its own.
 */
/** More bars of a topic are drawn when they are asked for: a page must stay readable, and small. */
const SHOWN = 6;
/** Ends that go on are drawn open. */
function drawBar({ x, end, opensLeft, opensRight }, today) {
    const isShown = end > x || (x > 0 && x < AXIS_LENGTH);
    return html `<svg class="period" width="100%" height="1em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.5em" y2="0.5em" />
    <line class="period-today" x1=${percent(today)} x2=${percent(today)} y1="0" y2="1em" />
    <rect
      class="period-bar"
      ?data-left=${opensLeft}
      ?data-right=${opensRight}
      x=${percent(x)}
      width=${isShown ? percent(Math.max(end - x, 4)) : '0'}
      y="0.125em"
      height="0.75em"
    />
  </svg>`;
}
function renderBar(view, bar, today) {
    const { lang, model } = view;
    const { project, date } = bar;
    const isOwn = project.scope !== undefined && model.scopes.get(project.scope)?.own === true;
    const ref = { type: 'project', id: project.id };
    const status = project.status && terms[lang].projectStatus[project.status];
    return html `<li class="period-item">
    ${entryButton(view, ref, textOf(project, 'title', lang))}
    <span class="muted small"
      >${formatDate(date, lang, 'short')}${DOT}${scopeName(view, project)}${isOwn ? OWN[toMain(lang)] : ''}${status ? `${DOT}${status}` : ''}</span
    >
    ${drawBar(bar, today)}
  </li>`;
}
/** Only what the strategy itself has decided is called its project. */
const OWN = {
    de: ' (Vorhaben der Strategie)',
    en: ' (project of the strategy)',
};
/** The name of the projects without a topic: the feed gives none, or it could not be read. */
function noTopicWords(telling, projects) {
    const { lang } = telling;
    const unread = `${terms[lang].type.topic} ${unreadable(lang)}`;
    return unsaid(telling, projects, 'topic', scaleStrings[lang].noTopic, unread);
}
function renderGroup(view, { topic, bars }, today, controls) {
    const strings = scaleStrings[view.lang];
    const record = topic === undefined ? undefined : view.model.find('topic', topic);
    const count = terms[view.lang].count.project(bars.length);
    const choose = () => {
        if (topic !== undefined)
            view.choose({ type: 'topic', id: topic });
    };
    const projects = bars.map(({ project }) => project);
    const none = noTopicWords(view, projects);
    // The topic leads to the matrix: what is chosen here is marked there.
    const name = record
        ? html `<button type="button" class="link mention" @click=${choose}>
        ${nameOf(record, view.lang)}
      </button>`
        : none;
    const label = record ? shortName(record, view.lang) : none;
    const shown = controls.isOpen(topic) ? bars : bars.slice(0, SHOWN);
    const hidden = bars.length - shown.length;
    const open = () => {
        controls.open(topic);
    };
    return html `<div class="period-group">
    ${heading(levelBelow(view.headingLevel) + 1, html `${name} <span class="muted small">${count}</span>`)}
    <ul aria-label=${label}>
      ${repeat(shown, ({ project }) => project.id, (bar) => renderBar(view, bar, today))}
    </ul>
    ${hidden > 0
        ? html `<p>
            <button type="button" class="link small" @click=${open}>${strings.more(hidden)}</button>
          </p>`
        : ''}
  </div>`;
}
function renderPhase(view, phase, today) {
    const { lang } = view;
    const { layer, decision, date } = phase;
    return html `<li class="period-item">
    ${entryButton(view, { type: 'layer', id: layer.id }, nameOf(layer, lang))}
    <span class="muted small">${formatDate(date, lang, 'short')}</span>
    ${entryButton(view, { type: 'event', id: decision.id }, textOf(decision, 'title', lang))}
    ${drawBar(phase, today)}
  </li>`;
}
/** The phases of the strategy, by the decisions on its layers; nothing where none is known. */
function renderPhases(view, phases, today) {
    if (phases.length === 0)
        return undefined;
    const strings = scaleStrings[view.lang];
    return html `<div class="period-group" part="phases">
    ${heading(levelBelow(view.headingLevel) + 1, strings.phases)}
    <p class="muted small">${strings.phasesNote}</p>
    <ul aria-label=${strings.phases}>
      ${phases.map((phase) => renderPhase(view, phase, today))}
    </ul>
  </div>`;
}
/** All periods, in lanes by topic; above them the phases of the strategy. */
function renderPeriods(view, { scale, today }, window, controls) {
    const { groups, shown, without, unread } = layoutPeriods(view.model, scale, window);
    const strings = scaleStrings[view.lang];
    const width = window.to - window.from;
    const todayX = ((scale.place(today) - window.from) * AXIS_LENGTH) / width;
    return html `<div class="periods" part="periods">
    ${heading(levelBelow(view.headingLevel), strings.periodsOf)}
    ${renderPhases(view, layoutPhases(view.whole, scale, window), todayX)}
    <p class="muted small">
      ${strings.periodsNote(shown, without)} ${unread > 0 ? strings.unreadPeriods(unread) : ''}
    </p>
    ${groups.map((group) => renderGroup(view, group, todayX, controls))}
  </div>`;
}

export { noTopicWords, renderPeriods };
