/** The list as plain HTML: every entry in one table, for pages without scripts and for print. */
import { nameList } from '../../parts/names.js';
import { html, nothing, type TemplateResult } from 'lit';
import { parseEdtf } from '../../feed/edtf.js';
import type { Project } from '../../feed/feed.types.js';
import { formatDate, formatEuros, formatNumber } from '../../i18n/format.js';
import { partnersOf } from '../../model/build-model.js';
import type { StrategyModel } from '../../model/model.types.js';
import { ownProjects } from '../../model/own-projects.js';
import { terms } from '../../parts/terms.strings.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { narrowModel } from '../../selection/narrow-model.js';
import { COLUMNS, scopeSums, type Column } from './project-list.layout.js';
import { listStaticStyles } from './project-list.static.styles.js';
import { listStrings } from './project-list.strings.js';

type Content = Readonly<Record<Column, unknown>>;

function contentOf(model: StrategyModel, project: Project, { lang }: StaticOptions): Content {
  const { kind, status, budget, lead = [] } = project;
  const { unknown, noLead, noPartners, noScope } = listStrings[lang];
  const names = (ids: readonly string[]): string | TemplateResult => nameList(model, ids, lang);
  const topic = model.find('topic', project.topic ?? '');
  const scope = model.scopes.get(project.scope ?? '');
  const period = parseEdtf(project.period ?? '');
  return {
    title: textOf(project, 'title', lang),
    kind: kind ? terms[lang].projectKind[kind] : unknown,
    topic: topic ? html`${topicMark(model, topic.id)}${nameOf(topic, lang)}` : unknown,
    lead: names(lead) || noLead,
    partners: names(partnersOf(project)) || noPartners,
    period: period ? formatDate(period, lang) : unknown,
    status: status ? terms[lang].projectStatus[status] : unknown,
    budget: budget === undefined ? unknown : formatEuros(budget, lang),
    scope: scope ? nameOf(scope, lang) : noScope,
  };
}

function renderRow(model: StrategyModel, project: Project, options: StaticOptions): TemplateResult {
  const content = contentOf(model, project, options);
  const { columns } = listStrings[options.lang];
  return html`<tr role="row" id="fds-entry-${project.id}">
    ${COLUMNS.map((column) =>
      column === 'title'
        ? html`<th role="rowheader" scope="row">${content.title}</th>`
        : html`<td role="cell" data-label=${columns[column]}>${content[column]}</td>`,
    )}
  </tr>`;
}

function renderSums(
  model: StrategyModel,
  projects: readonly Project[],
  { lang }: StaticOptions,
): TemplateResult {
  const { sums, noScope } = listStrings[lang];
  return html`<p class="small">
    ${sums}
    ${scopeSums(model, projects).map(({ scope, count }, index) => {
      const record = model.scopes.get(scope ?? '');
      return html`${index ? ' · ' : ''}${record ? nameOf(record, lang) : noScope}
        <b>${formatNumber(count, lang)}</b>`;
    })}
  </p>`;
}

/** The given projects in the given order, on paper or a page. */
export function listPage(
  model: StrategyModel,
  projects: readonly Project[],
  options: StaticOptions,
): TemplateResult {
  const { lang } = options;
  const strings = listStrings[lang];
  const { length } = projects;
  const all = model.feed.projects.length;
  const own = new Set(ownProjects(model));
  const ours = projects.filter((project) => own.has(project)).length;
  const count = formatNumber(length, lang);
  const words = strings.found(count, formatNumber(all, lang), all === 1);
  return staticFrame(model, options, {
    name: 'project-list',
    heading: strings.heading,
    lead: length > 0 ? `${words}. ${strings.lead(count, ours)}` : undefined,
    body:
      length > 0
        ? html`${renderSums(model, projects, options)}
            <table role="table">
              <caption class="heard">
                ${strings.heading}
              </caption>
              <thead>
                <tr role="row">
                  ${COLUMNS.map(
                    (column) =>
                      html`<th role="columnheader" scope="col">${strings.columns[column]}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${projects.map((project) => renderRow(model, project, options))}
              </tbody>
            </table>`
        : html`<p>${all > 0 ? strings.none : strings.empty}</p>`,
    footer: nothing,
  });
}

/** The static form of `<fds-project-list>`. */
export const staticList: StaticWidget = {
  sheets: [listStaticStyles],
  paper: 'A4 landscape',
  render: (model, options) => {
    const { land } = options;
    const shown = land ? narrowModel(model, { land, filter: null }) : model;
    return listPage(shown, shown.feed.projects, options);
  },
};
