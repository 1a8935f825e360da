/** What stands in a field of the list, live and static. */
import { DOT, numbersKept } from '../../i18n/no-break.js';
import { html, nothing, type TemplateResult } from 'lit';
import { silentWord, termOf } from '../../describe/field.js';
import type { Telling } from '../../describe/lost.js';
import { describeProject } from '../../describe/project.js';
import type { Value } from '../../describe/value.js';
import type { Project } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import { breakable, breakableName, softly } from '../../parts/breakable.js';
import { namesOf } from '../../parts/names.js';
import { named, nameOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { renderField, renderValue } from '../../parts/value.js';
import { listStrings } from '../../texts/de/project-list.js';
import { recordTexts } from '../../texts/de/records.js';
import type { Column } from './project-list.layout.js';

/** Where a field is shown. */
export interface CellPlace {
  readonly telling: Telling;
  /**
   * Whether it is a widget: many names are folded away under their number, and long words may be broken
   * with a hyphen. A page without scripts has all names, as plain as they are.
   */
  readonly isLive: boolean;
}

/** More actors than this are folded away. */
const OPEN_ACTORS = 3;

/** The head of a column. */
export const columnName = (column: Column, lang: Language): string =>
  termOf('project', column, lang, 'short');

/** Nothing is said here, as the table says it: a dash, and words for those who do not see it. */
export const dash = (lang: Language): TemplateResult =>
  html`<span aria-hidden="true">–</span
    ><span class="heard">${recordTexts[lang].notPublished}</span>`;

function actors({ telling, isLive }: CellPlace, ids: readonly string[], label: string): unknown {
  const { model, lang } = telling;
  const names = (some: readonly string[]): unknown => softly(namesOf(model, some, lang));
  if (!isLive || ids.length <= OPEN_ACTORS)
    return html`${label}${isLive ? names(ids) : renderValue({ kind: 'actors', ids }, telling)}`;
  // As many as fit into a line.
  const shown = label ? 1 : 2;
  const more = numbersKept(listStrings[lang].more(ids.length - shown));
  const first = html`${label}${names(ids.slice(0, shown))}`;
  return html`<details>
    <summary class="link">${first}${` ${more}`}</summary>
    <span class="on-paper">${first}, </span
    >${renderValue({ kind: 'actors', ids: ids.slice(shown) }, telling)}
  </details>`;
}

function show(place: CellPlace, { topic }: Project, value: Value, label = ''): unknown {
  const { isLive, telling } = place;
  const { lang, model } = telling;
  switch (value.kind) {
    case 'actors':
      return actors(place, value.ids, label);
    case 'text':
      return (isLive ? breakable : named)(value.text, lang);
    case 'word':
      return html`${label}${isLive && lang !== 'en' ? softly(value.text) : value.text}`;
    case 'record': {
      const name = (isLive ? breakableName : nameOf)(value.record, lang);
      const isTopic = value.record === model.find('topic', topic ?? '');
      return html`${isTopic ? topicMark(model, topic) : label}${name}`;
    }
    default:
      return html`${label}${renderValue(value, place.telling)}`;
  }
}

/** Whether the feed does not say it: what could not be read is another matter. */
export function isSilent(project: Project, column: Column, telling: Telling): boolean {
  const { value, isLost } = describeProject(project, column, telling);
  return !value && !isLost;
}

/** The first line of a cell, of what is not silent. */
export const firstLine = (place: CellPlace, project: Project, column: Column): unknown =>
  renderField(describeProject(project, column, place.telling), place.telling, nothing, (value) =>
    show(place, project, value),
  );

/** Names that need no words of their own to be understood below a title. */
const BELOW_TITLE: readonly Column[] = ['kind', 'scope'];

/** What stands below, of what is known; to what a project belongs is always said. */
export function lowerLine(
  place: CellPlace,
  project: Project,
  columns: readonly Column[],
): TemplateResult | typeof nothing {
  const { telling } = place;
  const parts = columns.flatMap((column): unknown[] => {
    const name = columnName(column, telling.lang);
    const label = BELOW_TITLE.includes(column) ? '' : `${name}: `;
    const silent = column === 'scope' ? silentWord('project', column, telling.lang) : undefined;
    const field = describeProject(project, column, telling);
    const words = renderField(field, telling, silent, (value) =>
      show(place, project, value, label),
    );
    // What could not be read is said without a value, so its name is missing.
    return words === undefined ? [] : [field.value ? words : html`${label}${words}`];
  });
  if (parts.length === 0) return nothing;
  return html`<div class="below">
    ${parts.map((part, index) => html`${index ? DOT : ''}${part}`)}
  </div>`;
}
