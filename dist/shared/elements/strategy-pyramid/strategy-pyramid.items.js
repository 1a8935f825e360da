import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refKey } from '../../model/ref.js';
import { counts } from '../../parts/counts.strings.js';
import { background } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { when } from '../../parts/link.js';
import { actorNames } from '../../parts/names.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { foldStyles } from '../../styles/fold.styles.js';
import { pyramidItemsStyles } from './strategy-pyramid-items.styles.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';

/** What a layer opens to: its items in groups, each an entry with its details in place. */
/** The look of what is rendered here. */
const sheets = [foldStyles, pyramidItemsStyles];
function itemList(view, items, layout) {
    return html `<ul class="items ${layout}">
    ${repeat(items, ({ ref }) => refKey(ref), ({ ref, name, remark }) => html `<li>
            ${entryButton(view, ref, name)}
            ${when(remark, (text) => html `<span class="aside muted small">${text}</span>`)}
          </li>
          ${when(view.detailsBelow(ref), (inner) => html `<li class="in-place">${inner}</li>`)}`)}
  </ul>`;
}
function renderVision(view) {
    const { vision } = view.model.feed;
    if (!vision)
        return undefined;
    return html `<div class="vision-block" part="vision">
    <p class="bundle-name">${nameOf(vision, view.lang)}</p>
    ${when(vision.motto, () => html `<p class="motto">${textOf(vision, 'motto', view.lang)}</p>`)}
    ${when(vision.summary, () => html `<p>${textOf(vision, 'summary', view.lang)}</p>`)}
  </div>`;
}
function renderGoal(view, { goal, leitlinien }) {
    const items = leitlinien.map((leitlinie) => ({
        ref: { type: 'leitlinie', id: leitlinie.id },
        name: nameOf(leitlinie, view.lang),
    }));
    const ref = goal && { type: 'goal', id: goal.id };
    const name = html `<span class="bundle-name"
    >${goal ? nameOf(goal, view.lang) : pyramidStrings[view.lang].noGoal}</span
  >`;
    return html `<div class="bundle" part="group">
    <div class="bundle-head">
      ${ref ? entryButton(view, ref, name) : name}
      <span class="aside muted small">${counts[view.lang].leitlinie(leitlinien.length)}</span>
    </div>
    ${itemList(view, items, 'cells')}
    ${when(ref && view.detailsBelow(ref), (inner) => html `<div class="in-place">${inner}</div>`)}
  </div>`;
}
function topicItem(view, topic) {
    return {
        ref: { type: 'topic', id: topic.id },
        name: html `${topicMark(view.model, topic.id)}${nameOf(topic, view.lang)}`,
        remark: pyramidStrings[view.lang].topicLead(actorNames(view, topic.leads ?? [])),
    };
}
function projectItem(view, project) {
    return {
        ref: { type: 'project', id: project.id },
        name: html `${topicMark(view.model, project.topic)}${nameOf(project, view.lang)}`,
        remark: pyramidStrings[view.lang].lead(actorNames(view, project.lead ?? [])),
    };
}
function scopeTitle(view, { scope, projects }) {
    const strings = pyramidStrings[view.lang];
    const name = scope ? nameOf(scope, view.lang) : strings.noScope;
    const { length } = projects;
    // Only what the strategy itself decided is a project of it; all else is an entry.
    const count = scope?.own
        ? strings.projects(length, undefined)
        : counts[view.lang].project(length);
    return html `<span class="bundle-name">${name}</span>
    <span class="aside muted small">${count}</span>`;
}
function scopeBody(view, { scope, projects }) {
    const items = projects.map((project) => projectItem(view, project));
    return html `${when(scope?.summary && scope, (record) => html `<p class="summary">${textOf(record, 'summary', view.lang)}</p>`)}
  ${itemList(view, items, 'rows')} ${when(scope, (record) => html `${background(view, record)}`)}`;
}
function openScope(view, group) {
    return html `<div class="bundle stacked" part="group">
    <p>${scopeTitle(view, group)}</p>
    ${scopeBody(view, group)}
  </div>`;
}
function foldedScope(view, group) {
    const id = group.scope?.id ?? '';
    const remember = (event) => {
        // A fold inside this one toggles, too, but does not bubble; so the target is the fold itself.
        view.fold(id, event.currentTarget.open);
    };
    return html `<details
    class="fold scope"
    part="group"
    ?open=${view.isUnfolded(id)}
    @toggle=${remember}
  >
    <summary>${scopeTitle(view, group)}</summary>
    ${scopeBody(view, group)}
  </details>`;
}
const scopeKey = ({ scope }) => scope?.id ?? '';
function renderOthers(view, { own, others, counts }) {
    if (others.length === 0)
        return undefined;
    const render = view.asList || !counts.scoped ? openScope : foldedScope;
    return html `${when(own.length > 0, () => html `<p class="others-title">${pyramidStrings[view.lang].othersTitle}</p>`)}
  ${repeat(others, scopeKey, (group) => render(view, group))}`;
}
function renderKind(view, contents) {
    const { kind, goals, topics, own } = contents;
    if (kind === 'umbrella') {
        return html `${renderVision(view)}
    ${repeat(goals, ({ goal }) => goal?.id ?? '', (group) => renderGoal(view, group))}`;
    }
    if (kind === 'topics') {
        return itemList(view, topics.map((topic) => topicItem(view, topic)), 'rows');
    }
    return html `${repeat(own, scopeKey, (group) => openScope(view, group))}
  ${renderOthers(view, contents)}`;
}
function hasItems({ kind, goals, topics, own, others }, hasVision) {
    if (kind === 'umbrella' && hasVision)
        return true;
    return [goals, topics, own, others].some(({ length }) => length > 0);
}
/** The items of a layer, or the sentence that the data have none, with its notes and sources. */
function renderItems(view, contents) {
    const some = hasItems(contents, view.model.feed.vision !== undefined);
    return html `${some
        ? renderKind(view, contents)
        : html `<p class="muted">${pyramidStrings[view.lang].noItems}</p>`}
  ${background(view, contents.layer)}`;
}

export { renderItems, sheets };
