import { nothing, html } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import '../../feed/bare.js';
import { columnName, renderListField, fieldOf, listValue } from './project-list.cell.js';
import { hasAreas, columnsOf, scopeSums } from './project-list.layout.js';
import { listStaticStyles } from './project-list.static.styles.js';
import { listStrings } from '../../texts/de/project-list.js';
import { silentWord } from '../../describe/field.js';
import { unsaid } from '../../describe/lost.js';
import { ownWords } from './project-list.own.js';
import { sumList } from './project-list.sums.js';

/** The list as plain HTML: every entry in one table, for pages without scripts and for print. */
function renderRow(model, project, { lang }) {
    const telling = { model, lang };
    return html `<tr id="fds-entry-${project.id}">
    ${columnsOf(model).map((column) => {
        const content = renderListField(fieldOf(project, column, telling), telling, (value) => listValue(project, column, value, telling));
        return column === 'title'
            ? html `<th scope="row">${content}</th>`
            : html `<td data-label=${columnName(column, lang)}>${content}</td>`;
    })}
  </tr>`;
}
function renderSums(model, projects, { lang }) {
    const silent = silentWord('project', 'scope', lang);
    const noScope = unsaid({ model, lang }, projects, 'scope', silent);
    return html `<div class="small">
    ${listStrings[lang].sums} ${sumList({ model, lang }, scopeSums(model, projects), noScope)}
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
            <table ?data-areas=${hasAreas(model)}>
              <caption class="heard">
                ${strings.heading}
              </caption>
              <thead>
                <tr>
                  ${columnsOf(model).map((column) => html `<th scope="col">${columnName(column, lang)}</th>`)}
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
