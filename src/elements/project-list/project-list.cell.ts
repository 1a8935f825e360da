/** What stands in a field of the list, live and static. */
import { html } from 'lit';
import { silentWord, termOf, type DescribedField } from '../../describe/field.js';
import type { Telling } from '../../describe/lost.js';
import { describeProject } from '../../describe/project.js';
import type { Value } from '../../describe/value.js';
import type { Project } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import { nameOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { renderField, renderValue } from '../../parts/value.js';
import { listStrings } from '../../texts/de/project-list.js';
import type { Column } from './project-list.layout.js';

/** What the feed says in a field of a project. */
export const fieldOf = (project: Project, column: Column, telling: Telling): DescribedField =>
  describeProject(project, column, telling);

/** The head of a column. */
export const columnName = (column: Column, lang: Language): string =>
  termOf('project', column, lang, 'short');

/** A value as the list shows it: a topic has its mark, and no remark. */
export function listValue(
  { topic }: Project,
  column: Column,
  value: Value,
  telling: Telling,
): unknown {
  if (column !== 'topic' || value.kind !== 'record') return renderValue(value, telling);
  return html`${topicMark(telling.model, topic)}${nameOf(value.record, telling.lang)}`;
}

/** A field in words; of a lead that nobody has published the list says so in full. */
export function renderListField(
  field: DescribedField,
  telling: Telling,
  show: (value: Value) => unknown,
): unknown {
  const { lang } = telling;
  const isLead = field.key === 'lead';
  const silent = isLead ? listStrings[lang].noLead : silentWord('project', field.key, lang);
  return renderField(field, telling, silent, show);
}
