import { html } from 'lit';
import { localName } from '../../i18n/language.js';
import { counts } from '../../parts/counts.strings.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { groupByGoal } from './strategy-pyramid.grouping.js';
import { itemsStrings } from './strategy-pyramid.items.strings.js';
import { staticStrings } from './strategy-pyramid.static.strings.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';

/** All items of a layer in the static form. */
function names({ model, lang }, ids = []) {
    return ids
        .flatMap((id) => model.find('actor', id) ?? [])
        .map((actor) => localName(actor, lang).text)
        .join(', ');
}
function goalGroup({ lang, level }, { goal, leitlinien }) {
    const title = goal ? nameOf(goal, lang) : itemsStrings[lang].noGoal;
    return html `<div class="group">
    ${heading(level, title)}
    <ul>
      ${leitlinien.map((each) => html `<li>${when(each.number, (number) => html `<span class="muted">${number}</span> `)}${nameOf(each, lang)}</li>`)}
    </ul>
  </div>`;
}
function topicItem(context, topic) {
    const { model, lang } = context;
    return html `<li id="fds-topic-${topic.id}">
    <strong>${topicMark(model, topic.id)}${nameOf(topic, lang)}</strong>
    <span class="muted">${itemsStrings[lang].topicLead(names(context, topic.leads))}</span>
    ${when(topic.summary, () => html `<p>${textOf(topic, 'summary', lang)}</p>`)}
  </li>`;
}
function projectItem(context, project) {
    const { model, lang } = context;
    return html `<li>
    ${topicMark(model, project.topic)}${nameOf(project, lang)}
    <span class="muted">${itemsStrings[lang].lead(names(context, project.lead))}</span>
  </li>`;
}
function scopeTitle({ lang }, { scope, projects }) {
    const name = scope ? nameOf(scope, lang) : itemsStrings[lang].noScope;
    // Only what the strategy itself decided is a project of it; all else is an entry.
    const count = scope?.own
        ? pyramidStrings[lang].projects(projects.length, undefined)
        : counts[lang].project(projects.length);
    return html `${name} <span class="muted">${count}</span>`;
}
function scopeBody(context, { scope, projects }) {
    return html `${when(scope?.summary && scope, (record) => html `<p>${textOf(record, 'summary', context.lang)}</p>`)}
    <ul>
      ${projects.map((project) => projectItem(context, project))}
    </ul>`;
}
function scopeGroups(context, { own, others }) {
    return html `${own.map((group) => html `<div class="group">
        ${heading(context.level, scopeTitle(context, group))} ${scopeBody(context, group)}
      </div>`)}
  ${others.map((group) => html `<details class="group">
        <summary>${scopeTitle(context, group)}</summary>
        ${scopeBody(context, group)}
      </details>`)}`;
}
function groups(context, contents) {
    const { kind, goals, leitlinien, topics, own, others } = contents;
    if (goals.length + leitlinien.length + topics.length + own.length + others.length === 0) {
        return html `<p class="muted">${itemsStrings[context.lang].noItems}</p>`;
    }
    if (kind === 'umbrella') {
        return html `<div class="columns">
      ${groupByGoal(context.model).map((group) => goalGroup(context, group))}
    </div>`;
    }
    if (kind === 'topics') {
        return html `<ul class="columns">
      ${topics.map((topic) => topicItem(context, topic))}
    </ul>`;
    }
    return scopeGroups(context, contents);
}
/** @param level of the heading over the items */
function staticItems(model, contents, level, lang) {
    const { text } = localName(contents.layer, lang);
    const context = { model, lang, level: levelBelow(level) };
    return html `<section class="items-of">
    ${heading(level, staticStrings[lang].itemsOf(text))} ${groups(context, contents)}
  </section>`;
}

export { staticItems };
