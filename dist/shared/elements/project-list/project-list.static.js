import { nothing, html } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticBadge } from '../../static/static-news.js';
import { staticNone } from '../../static/static-none.js';
import '../../feed/bare.js';
import { scopeSums } from './project-list.layout.js';
import { listStaticStyles } from './project-list.static.styles.js';
import { listStrings } from '../../texts/de/project-list.js';
import { silentWord } from '../../describe/field.js';
import { unsaid } from '../../describe/lost.js';
import { ownWords } from './project-list.own.js';
import { renderTable } from './project-list.table.js';
import { sumList } from './project-list.sums.js';

/** The list as plain HTML: every entry in one table, for pages without scripts and for print. */
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
        homeTypes: ['project'],
        heading: strings.heading,
        lead: length > 0 ? `${words}. ${ownWords(model, projects, lang)}` : undefined,
        body: length > 0
            ? html `${renderSums(model, projects, options)}
          ${renderTable({ telling: { model, lang }, projects, badge: staticBadge(model, options) })}`
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
