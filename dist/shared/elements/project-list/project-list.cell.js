import { html } from 'lit';
import { termOf, silentWord } from '../../describe/field.js';
import { describeProject } from '../../describe/project.js';
import { nameOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { renderField, renderValue } from '../../parts/value.js';
import { listStrings } from '../../texts/de/project-list.js';

/** What stands in a field of the list, live and static. */
/** What the feed says in a field of a project. */
const fieldOf = (project, column, telling) => describeProject(project, column, telling);
/** The head of a column. */
const columnName = (column, lang) => termOf('project', column, lang, 'short');
/** A value as the list shows it: a topic has its mark, and no remark. */
function listValue({ topic }, column, value, telling) {
    if (column !== 'topic' || value.kind !== 'record')
        return renderValue(value, telling);
    return html `${topicMark(telling.model, topic)}${nameOf(value.record, telling.lang)}`;
}
/** A field in words; of a lead that nobody has published the list says so in full. */
function renderListField(field, telling, show) {
    const { lang } = telling;
    const isLead = field.key === 'lead';
    const silent = isLead ? listStrings[lang].noLead : silentWord('project', field.key, lang);
    return renderField(field, telling, silent, show);
}

export { columnName, fieldOf, listValue, renderListField };
