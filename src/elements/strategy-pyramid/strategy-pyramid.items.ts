/** What a layer opens to: its items in groups, each an entry with its details in place. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project, Topic } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import { refKey } from '../../model/ref.js';
import { counts as countsOf } from '../../parts/counts.strings.js';
import { background } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { when } from '../../parts/link.js';
import { actorNames } from '../../parts/names.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { foldStyles } from '../../styles/fold.styles.js';
import { pyramidItemsStyles } from './strategy-pyramid-items.styles.js';
import type { GoalGroup, LayerContents, ScopeGroup } from './strategy-pyramid.contents.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';
import type { PyramidView } from './strategy-pyramid.view.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [foldStyles, pyramidItemsStyles];

interface Item {
  readonly ref: Ref;
  readonly name: unknown;
  readonly remark?: unknown;
}

function itemList(
  view: PyramidView,
  items: readonly Item[],
  layout: 'rows' | 'cells',
): TemplateResult {
  return html`<ul class="items ${layout}">
    ${repeat(
      items,
      ({ ref }) => refKey(ref),
      ({ ref, name, remark }) =>
        html`<li>
            ${entryButton(view, ref, name)}
            ${when(remark as TemplateResult, (text) => html`<span class="aside muted small">${text}</span>`)}
          </li>
          ${when(view.detailsBelow(ref), (inner) => html`<li class="in-place">${inner}</li>`)}`,
    )}
  </ul>`;
}

function renderVision(view: PyramidView): TemplateResult | undefined {
  const { vision } = view.model.feed;
  if (!vision) return undefined;
  return html`<div class="vision-block" part="vision">
    <p class="bundle-name">${nameOf(vision, view.lang)}</p>
    ${when(vision.motto, () => html`<p class="motto">${textOf(vision, 'motto', view.lang)}</p>`)}
    ${when(vision.summary, () => html`<p>${textOf(vision, 'summary', view.lang)}</p>`)}
  </div>`;
}

function renderGoal(view: PyramidView, { goal, leitlinien }: GoalGroup): TemplateResult {
  const items = leitlinien.map((leitlinie): Item => ({
    ref: { type: 'leitlinie', id: leitlinie.id },
    name: nameOf(leitlinie, view.lang),
  }));
  const ref = goal && ({ type: 'goal', id: goal.id } as const);
  const name = html`<span class="bundle-name"
    >${goal ? nameOf(goal, view.lang) : pyramidStrings[view.lang].noGoal}</span
  >`;
  return html`<div class="bundle" part="group">
    <div class="bundle-head">
      ${ref ? entryButton(view, ref, name) : name}
      <span class="aside muted small">${countsOf[view.lang].leitlinie(leitlinien.length)}</span>
    </div>
    ${itemList(view, items, 'cells')}
    ${when(ref && view.detailsBelow(ref), (inner) => html`<div class="in-place">${inner}</div>`)}
  </div>`;
}

function topicItem(view: PyramidView, topic: Topic): Item {
  return {
    ref: { type: 'topic', id: topic.id },
    name: html`${topicMark(view.model, topic.id)}${nameOf(topic, view.lang)}`,
    remark: pyramidStrings[view.lang].topicLead(actorNames(view, topic.leads ?? [])),
  };
}

function projectItem(view: PyramidView, project: Project): Item {
  return {
    ref: { type: 'project', id: project.id },
    name: html`${topicMark(view.model, project.topic)}${nameOf(project, view.lang)}`,
    remark: pyramidStrings[view.lang].lead(actorNames(view, project.lead ?? [])),
  };
}

function scopeTitle(view: PyramidView, { scope, projects }: ScopeGroup): TemplateResult {
  const strings = pyramidStrings[view.lang];
  const name = scope ? nameOf(scope, view.lang) : strings.noScope;
  const { length } = projects;
  // Only what the strategy itself decided is a project of it; all else is an entry.
  const count = scope?.own
    ? strings.projects(length, undefined)
    : countsOf[view.lang].project(length);
  return html`<span class="bundle-name">${name}</span>
    <span class="aside muted small">${count}</span>`;
}

function scopeBody(view: PyramidView, { scope, projects }: ScopeGroup): TemplateResult {
  const items = projects.map((project) => projectItem(view, project));
  return html`${when(
    scope?.summary && scope,
    (record) => html`<p class="summary">${textOf(record, 'summary', view.lang)}</p>`,
  )}
  ${itemList(view, items, 'rows')} ${when(scope, (record) => html`${background(view, record)}`)}`;
}

function openScope(view: PyramidView, group: ScopeGroup): TemplateResult {
  return html`<div class="bundle stacked" part="group">
    <p>${scopeTitle(view, group)}</p>
    ${scopeBody(view, group)}
  </div>`;
}

function foldedScope(view: PyramidView, group: ScopeGroup): TemplateResult {
  const id = group.scope?.id ?? '';
  const remember = (event: Event): void => {
    // A fold inside this one toggles, too, but does not bubble; so the target is the fold itself.
    view.fold(id, (event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details
    class="fold scope"
    part="group"
    ?open=${view.isUnfolded(id)}
    @toggle=${remember}
  >
    <summary>${scopeTitle(view, group)}</summary>
    ${scopeBody(view, group)}
  </details>`;
}

const scopeKey = ({ scope }: ScopeGroup): string => scope?.id ?? '';

function renderOthers(view: PyramidView, { own, others, counts }: LayerContents): unknown {
  if (others.length === 0) return undefined;
  const render = view.asList || !counts.scoped ? openScope : foldedScope;
  return html`${when(
    own.length > 0,
    () => html`<p class="others-title">${pyramidStrings[view.lang].othersTitle}</p>`,
  )}
  ${repeat(others, scopeKey, (group) => render(view, group))}`;
}

function renderKind(view: PyramidView, contents: LayerContents): unknown {
  const { kind, goals, topics, own } = contents;
  if (kind === 'umbrella') {
    return html`${renderVision(view)}
    ${repeat(
      goals,
      ({ goal }) => goal?.id ?? '',
      (group) => renderGoal(view, group),
    )}`;
  }
  if (kind === 'topics') {
    return itemList(
      view,
      topics.map((topic) => topicItem(view, topic)),
      'rows',
    );
  }
  return html`${repeat(own, scopeKey, (group) => openScope(view, group))}
  ${renderOthers(view, contents)}`;
}

function hasItems(
  { kind, goals, topics, own, others }: LayerContents,
  hasVision: boolean,
): boolean {
  if (kind === 'umbrella' && hasVision) return true;
  return [goals, topics, own, others].some(({ length }) => length > 0);
}

/** The items of a layer, or the sentence that the data have none, with its notes and sources. */
export function renderItems(view: PyramidView, contents: LayerContents): TemplateResult {
  const some = hasItems(contents, view.model.feed.vision !== undefined);
  return html`${
    some
      ? renderKind(view, contents)
      : html`<p class="muted">${pyramidStrings[view.lang].noItems}</p>`
  }
  ${background(view, contents.layer)}`;
}
