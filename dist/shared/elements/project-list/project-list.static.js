import { toldNames } from '../../parts/names.js';
import { html, nothing } from 'lit';
import { parseEdtf } from '../../feed/edtf.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatNumber, formatEuros } from '../../i18n/format-number.js';
import { partnersOf } from '../../model/build-model.js';
import { terms } from '../../parts/terms.strings.js';
import { nameOf, textOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import { COLUMNS, scopeSums } from './project-list.layout.js';
import { listStaticStyles } from './project-list.static.styles.js';
import { listStrings } from './project-list.strings.js';
import { unsaid, told } from '../../parts/unreadable.js';
import { ownWords } from './project-list.own.js';
import { sumList } from './project-list.sums.js';

/** The list as plain HTML: every entry in one table, for pages without scripts and for print. */
function contentOf(model, project, { lang }) {
    const { kind, status, budget, lead = [] } = project;
    const { unknown, noLead, noPartners, noScope } = listStrings[lang];
    const telling = { model, lang };
    const tell = (key) => told(telling, project, key);
    const topic = model.find('topic', project.topic ?? '');
    const scope = model.scopes.get(project.scope ?? '');
    const period = parseEdtf(project.period ?? '');
    return {
        title: textOf(project, 'title', lang),
        kind: kind ? terms[lang].projectKind[kind] : tell('kind') || unknown,
        topic: topic
            ? html `${topicMark(model, topic.id)}${nameOf(topic, lang)}`
            : tell('topic') || unknown,
        lead: toldNames(telling, project, 'lead', lead) || noLead,
        partners: toldNames(telling, project, 'partners', partnersOf(project)) || noPartners,
        period: period ? formatDate(period, lang) : tell('period') || unknown,
        status: status ? terms[lang].projectStatus[status] : tell('status') || unknown,
        budget: budget === undefined ? tell('budget') || unknown : formatEuros(budget, lang),
        scope: scope ? nameOf(scope, lang) : tell('scope') || noScope,
    };
}
function renderRow(model, project, options) {
    const content = contentOf(model, project, options);
    const { columns } = listStrings[options.lang];
    return html `<tr id="fds-entry-${project.id}">
    ${COLUMNS.map((column) => column === 'title'
        ? html `<th scope="row">${content.title}</th>`
        : html `<td data-label=${columns[column]}>${content[column]}</td>`)}
  </tr>`;
}
function renderSums(model, projects, { lang }) {
    const { sums, noScope: silent } = listStrings[lang];
    const noScope = unsaid({ model, lang }, projects, 'scope', silent);
    return html `<div class="small">
    ${sums} ${sumList({ model, lang }, scopeSums(model, projects), noScope)}
  </div>`;
}
/** The given projects in the given order, on paper or a page. */
function listPage(model, projects, options) {
    const { lang } = options;
    const strings = listStrings[lang];
    const { length } = projects;
    const all = model.feed.projects.length;
    const count = formatNumber(length, lang);
    const words = strings.found(count, formatNumber(all, lang), all === 1);
    return staticFrame(model, options, {
        name: 'project-list',
        heading: strings.heading,
        lead: length > 0 ? `${words}. ${ownWords(model, projects, lang)}` : undefined,
        body: length > 0
            ? html `${renderSums(model, projects, options)}
            <table>
              <caption class="heard">
                ${strings.heading}
              </caption>
              <thead>
                <tr>
                  ${COLUMNS.map((column) => html `<th scope="col">${strings.columns[column]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${projects.map((project) => renderRow(model, project, options))}
              </tbody>
            </table>`
            : html `<p>
            ${all > 0 ? strings.none : staticNone(model, options, 'project', strings.empty)}
          </p>`,
        footer: nothing,
    });
}
/** The static form of `<fds-project-list>`. */
const staticList = {
    sheets: [listStaticStyles],
    paper: 'A4 landscape'};

export { listPage, staticList };
