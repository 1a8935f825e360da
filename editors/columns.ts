/** The reference of all columns, made from the same definition as template and import. */
import { html, nothing, type TemplateResult } from 'lit';
import { picklistOf } from '../src/editors/columns/picklists.js';
import { generalColumns, noteColumns, sheetPlans } from '../src/editors/columns/plan.js';
import type { Column } from '../src/editors/columns/columns.types.js';
import { sheetTitles } from '../src/editors/columns/sheet-titles.js';
import { quoted, words, type Words } from '../src/editors/words.js';
import type { MainLanguage } from '../src/i18n/language.js';
import { strings } from './editors.strings.js';

const NONE = words('', '');

/** One sheet of the template: its title, its key in the feed, its columns. */
export interface SheetReference {
  readonly key: string;
  readonly title: Words;
  readonly columns: readonly Column[];
}

/** All sheets of the template. */
export const sheetReferences: readonly SheetReference[] = [
  ...sheetPlans,
  { key: 'notes', title: sheetTitles['notes'] ?? NONE, columns: noteColumns },
  { key: 'general', title: sheetTitles['general'] ?? NONE, columns: generalColumns },
];

/** The values of a picklist in words, or the sheet to which a reference leads. */
function valuesOf({ values, to, way }: Column, lang: MainLanguage): string {
  if (to !== undefined) {
    return `${strings.refersTo[lang]} ${quoted(sheetTitles[to]?.[lang] ?? to)[lang]}`;
  }
  const known = picklistOf(way);
  return (values ?? []).map((value) => known?.[value]?.[lang] ?? value).join(' · ');
}

function sheet({ key, title, columns }: SheetReference, lang: MainLanguage): TemplateResult {
  const heads = [strings.column, strings.key, strings.content, strings.values];
  return html`<details>
    <summary>
      ${title[lang]} <span class="muted">${columns.length} ${strings.columnCount[lang]}</span>
    </summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title[lang]}>
      <table>
        <caption>
          ${title[lang]}
          <code>${key}</code>
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head[lang]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (column) =>
              html`<tr>
                <th scope="row">${column.title[lang]}${column.needed ? ' *' : nothing}</th>
                <td><code>${column.key}</code></td>
                <td>${column.explanation[lang]}</td>
                <td>${valuesOf(column, lang)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The reference. */
export const columnReference = (lang: MainLanguage): TemplateResult =>
  html`${sheetReferences.map((each) => sheet(each, lang))}`;
