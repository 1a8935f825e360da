import { DOT, numbersKept } from '../../i18n/no-break.js';
import { html, nothing } from 'lit';
import { termOf, silentWord } from '../../describe/field.js';
import { describeProject } from '../../describe/project.js';
import { breakableName, softly, breakable } from '../../parts/breakable.js';
import { namesOf } from '../../parts/names.js';
import { nameOf, named } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { renderField, renderValue } from '../../parts/value.js';
import { listStrings } from '../../texts/de/project-list.js';
import { recordTexts } from '../../texts/de/records.js';

/** What stands in a field of the list, live and static. */
/** More actors than this are folded away. */
const OPEN_ACTORS = 3;
/** The head of a column. */
const columnName = (column, lang) => termOf('project', column, lang, 'short');
/** Nothing is said here, as the table says it: a dash, and words for those who do not see it. */
const dash = (lang) => html `<span aria-hidden="true">–</span
    ><span class="heard">${recordTexts[lang].notPublished}</span>`;
function actors({ telling, isLive }, ids, label) {
    const { model, lang } = telling;
    const names = (some) => softly(namesOf(model, some, lang));
    if (!isLive || ids.length <= OPEN_ACTORS)
        return html `${label}${isLive ? names(ids) : renderValue({ kind: 'actors', ids }, telling)}`;
    // As many as fit into a line.
    const shown = label ? 1 : 2;
    const more = numbersKept(listStrings[lang].more(ids.length - shown));
    const first = html `${label}${names(ids.slice(0, shown))}`;
    return html `<details>
    <summary class="link">${first}${` ${more}`}</summary>
    <span class="on-paper">${first}, </span
    >${renderValue({ kind: 'actors', ids: ids.slice(shown) }, telling)}
  </details>`;
}
function show(place, { topic }, value, label = '') {
    const { isLive, telling } = place;
    const { lang, model } = telling;
    switch (value.kind) {
        case 'actors':
            return actors(place, value.ids, label);
        case 'text':
            return (isLive ? breakable : named)(value.text, lang);
        case 'word':
            return html `${label}${isLive && lang !== 'en' ? softly(value.text) : value.text}`;
        case 'record': {
            const name = (isLive ? breakableName : nameOf)(value.record, lang);
            const isTopic = value.record === model.find('topic', topic ?? '');
            return html `${isTopic ? topicMark(model, topic) : label}${name}`;
        }
        default:
            return html `${label}${renderValue(value, place.telling)}`;
    }
}
/** Whether the feed does not say it: what could not be read is another matter. */
function isSilent(project, column, telling) {
    const { value, isLost } = describeProject(project, column, telling);
    return !value && !isLost;
}
/** The first line of a cell, of what is not silent. */
const firstLine = (place, project, column) => renderField(describeProject(project, column, place.telling), place.telling, nothing, (value) => show(place, project, value));
/** Names that need no words of their own to be understood below a title. */
const BELOW_TITLE = ['kind', 'scope'];
/** What stands below, of what is known; to what a project belongs is always said. */
function lowerLine(place, project, columns) {
    const { telling } = place;
    const parts = columns.flatMap((column) => {
        const name = columnName(column, telling.lang);
        const label = BELOW_TITLE.includes(column) ? '' : `${name}: `;
        const silent = column === 'scope' ? silentWord('project', column, telling.lang) : undefined;
        const field = describeProject(project, column, telling);
        const words = renderField(field, telling, silent, (value) => show(place, project, value, label));
        // What could not be read is said without a value, so its name is missing.
        return words === undefined ? [] : [field.value ? words : html `${label}${words}`];
    });
    if (parts.length === 0)
        return nothing;
    return html `<div class="below">
    ${parts.map((part, index) => html `${index ? DOT : ''}${part}`)}
  </div>`;
}

export { columnName, dash, firstLine, isSilent, lowerLine };
