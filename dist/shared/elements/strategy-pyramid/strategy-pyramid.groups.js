import { foldList } from '../../parts/fold-list.js';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refKey } from '../../model/ref.js';
import { counts } from '../../texts/de/counts.js';
import { background } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { when } from '../../parts/link.js';
import { nameOf, paragraphOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { groupByGoal, noGoalWords } from './strategy-pyramid.grouping.js';
import { topicRemark, scopeTitle, scopeCount, projectRemark } from './strategy-pyramid.remarks.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { noneOf } from '../../describe/lost.js';

/** What a layer holds: its items in groups, each an entry with its details in place. */
const ITEM_LISTS = ['goals', 'leitlinien', 'topics', 'projects'];
/** More items of a group than real feeds have are folded away. */
const OPEN = 60;
function itemList(view, items, layout) {
    const list = (some) => html `<ul class="items ${layout}">
      ${repeat(some, ({ ref }) => refKey(ref), ({ ref, name, remark }) => html `<li>
              ${entryButton(view, ref, name)}
              ${when(remark, (text) => html `<span class="aside muted small">${text}</span>`)}
            </li>
            ${when(view.detailsBelow(ref), (inner) => html `<li class="in-place">${inner}</li>`)}`)}
    </ul>`;
    return foldList(items, list, {
        lang: view.lang,
        open: OPEN,
        isNeeded: ({ ref }) => view.detailsBelow(ref) !== undefined,
    });
}
function renderGoal(view, { goal, leitlinien }) {
    const items = leitlinien.map((leitlinie) => ({
        ref: { type: 'leitlinie', id: leitlinie.id },
        name: nameOf(leitlinie, view.lang),
    }));
    const ref = goal && { type: 'goal', id: goal.id };
    const name = html `<span class="bundle-name"
    >${goal ? nameOf(goal, view.lang) : noGoalWords(view, leitlinien)}</span
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
        remark: topicRemark(view, topic),
    };
}
function projectItem(view, project) {
    return {
        ref: { type: 'project', id: project.id },
        name: html `${topicMark(view.model, project.topic)}${nameOf(project, view.lang)}`,
        remark: projectRemark(view, project),
    };
}
const scopeHead = (view, group) => html `<span class="bundle-name">${scopeTitle(view, group)}</span>
    <span class="aside muted small">${scopeCount(view, group)}</span>`;
function scopeBody(view, { scope, projects }) {
    const items = projects.map((project) => projectItem(view, project));
    return html `${when(scope?.summary && scope, (record) => paragraphOf(record, 'summary', view.lang, 'summary'))}
  ${itemList(view, items, 'rows')} ${when(scope, (record) => html `${background(view, record)}`)}`;
}
function openScope(view, group) {
    return html `<div class="bundle stacked" part="group">
    <p>${scopeHead(view, group)}</p>
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
    <summary>${scopeHead(view, group)}</summary>
    ${scopeBody(view, group)}
  </details>`;
}
const scopeKey = ({ scope }) => scope?.id ?? '';
function renderOthers(view, { own, others, counts }) {
    if (others.length === 0)
        return undefined;
    const render = view.asList || !counts.scoped ? openScope : foldedScope;
    return html `${when(own.length > 0, () => html `<p class="others-title">${itemsStrings[view.lang].othersTitle}</p>`)}
  ${foldList(others, (some) => html `${repeat(some, scopeKey, (group) => render(view, group))}`, {
        lang: view.lang,
        isNeeded: ({ scope }) => view.isUnfolded(scope?.id ?? ''),
    })}`;
}
function renderKind(view, contents) {
    const { kind, topics, own } = contents;
    if (kind === 'umbrella') {
        return html `${repeat(groupByGoal(view.model), ({ goal }) => goal?.id ?? '', (group) => renderGoal(view, group))}`;
    }
    if (kind === 'topics') {
        return itemList(view, topics.map((topic) => topicItem(view, topic)), 'rows');
    }
    return html `${repeat(own, scopeKey, (group) => openScope(view, group))}
  ${renderOthers(view, contents)}`;
}
/** Why a layer has no items: a filter, a Land, what could not be read, or the data themselves. */
function noItemsWords(view, { kind }) {
    const { noItems, noMatch } = itemsStrings[view.lang];
    if (view.filter)
        return noMatch;
    const ofLand = kind === 'projects' ? view.noHits.project : undefined;
    return ofLand ?? noneOf(view, ITEM_LISTS, noItems);
}
/** The items of a layer, or the sentence that the data have none. */
function renderItems(view, contents) {
    const { goals, leitlinien, topics, own, others } = contents;
    return [goals, leitlinien, topics, own, others].some(({ length }) => length > 0)
        ? html `${renderKind(view, contents)}`
        : html `<p class="muted">${noItemsWords(view, contents)}</p>`;
}

export { renderItems };
