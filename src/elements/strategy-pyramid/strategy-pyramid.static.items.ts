/** All items of a layer in the static form. */
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { html, type TemplateResult } from 'lit';
import type { Leitlinie, Project, Topic } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, paragraphOf, shortName } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import type { StaticBadge } from '../../static/static-news.js';
import { staticNone } from '../../static/static-none.js';
import type { StaticOptions } from '../../static/static.types.js';
import type { LayerContents, ScopeGroup } from './strategy-pyramid.contents.js';
import { groupByGoal, noGoalWords, type GoalGroup } from './strategy-pyramid.grouping.js';
import { projectRemark, scopeCount, scopeTitle, topicRemark } from './strategy-pyramid.remarks.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';
import { noneOf } from '../../describe/lost.js';
import { foldList } from '../../parts/fold-list.js';

const ITEM_LISTS = ['goals', 'leitlinien', 'topics', 'projects'] as const;

interface Context {
  readonly model: StrategyModel;
  readonly lang: Language;
  readonly options: StaticOptions;
  readonly badge: StaticBadge;
  /** Level of the headings of groups. */
  readonly level: number;
}

function leitlinieItem({ lang, badge }: Context, leitlinie: Leitlinie): TemplateResult {
  const { id, number } = leitlinie;
  return html`<li>
    ${when(number, (code) => html`<span class="muted">${clipText(code, CODE_LENGTH)}</span> `)}${nameOf(leitlinie, lang)}${badge({ type: 'leitlinie', id })}
  </li>`;
}

function goalGroup(context: Context, { goal, leitlinien }: GoalGroup): TemplateResult {
  const { lang, level, badge } = context;
  const title = goal
    ? html`${nameOf(goal, lang)}${badge({ type: 'goal', id: goal.id })}`
    : noGoalWords(context, leitlinien);
  return html`<div class="group">
    ${heading(level, title)}
    <ul>
      ${leitlinien.map((each) => leitlinieItem(context, each))}
    </ul>
  </div>`;
}

function topicItem(context: Context, topic: Topic): TemplateResult {
  const { model, lang, badge } = context;
  const { id } = topic;
  return html`<li id="fds-topic-${id}">
    <strong>${topicMark(model, id)}${nameOf(topic, lang)}</strong>${badge({ type: 'topic', id })}
    <span class="muted">${topicRemark(context, topic)}</span>
    ${when(topic.summary, () => paragraphOf(topic, 'summary', lang))}
  </li>`;
}

function projectItem(context: Context, project: Project): TemplateResult {
  const { model, lang, badge } = context;
  return html`<li>
    ${topicMark(model, project.topic)}${nameOf(project, lang)}${badge({ type: 'project', id: project.id })}
    <span class="muted">${projectRemark(context, project)}</span>
  </li>`;
}

const scopeHead = (context: Context, group: ScopeGroup): TemplateResult =>
  html`${scopeTitle(context, group)} <span class="muted">${scopeCount(context, group)}</span>`;

function scopeBody(context: Context, { scope, projects }: ScopeGroup): TemplateResult {
  return html`${when(scope?.summary && scope, (record) => paragraphOf(record, 'summary', context.lang))}
    <ul>
      ${projects.map((project) => projectItem(context, project))}
    </ul>`;
}

function scopeGroups(context: Context, { own, others }: LayerContents): TemplateResult {
  return html`${own.map(
    (group) =>
      html`<div class="group">
        ${heading(context.level, scopeHead(context, group))} ${scopeBody(context, group)}
      </div>`,
  )}
  ${foldList(
    others,
    (some) =>
      html`${some.map(
        (group) =>
          html`<details class="group">
            <summary>${scopeHead(context, group)}</summary>
            ${scopeBody(context, group)}
          </details>`,
      )}`,
    context,
  )}`;
}

function groups(context: Context, contents: LayerContents): unknown {
  const { kind, goals, leitlinien, topics, own, others } = contents;
  if (goals.length + leitlinien.length + topics.length + own.length + others.length === 0) {
    const { model, options, lang } = context;
    const none = noneOf(context, ITEM_LISTS, itemsStrings[lang].noItems);
    // A Land narrows the entries alone: a strategy without Leitlinien or topics has them for nobody.
    const words = kind === 'projects' ? staticNone(model, options, 'project', none) : none;
    return html`<p class="muted">${words}</p>`;
  }
  if (kind === 'umbrella') {
    return html`<div class="columns">
      ${groupByGoal(context.model).map((group) => goalGroup(context, group))}
    </div>`;
  }
  if (kind === 'topics') {
    return foldList(
      topics,
      (some) =>
        html`<ul class="columns">
          ${some.map((topic) => topicItem(context, topic))}
        </ul>`,
      context,
    );
  }
  return scopeGroups(context, contents);
}

/**
 * @param level of the heading over the items
 * @param badge marks what is new
 */
export function staticItems(
  model: StrategyModel,
  contents: LayerContents,
  level: number,
  options: StaticOptions,
  badge: StaticBadge,
): TemplateResult {
  const { lang } = options;
  const text = shortName(contents.layer, lang);
  const context = { model, lang, options, badge, level: levelBelow(level) };
  return html`<section class="items-of">
    ${heading(level, staticStrings[lang].itemsOf(text))} ${groups(context, contents)}
  </section>`;
}
