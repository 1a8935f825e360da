/** Differences in words: plain, as Markdown, as HTML, for programs. */
import type { MainLanguage } from '../../i18n/language.js';
import type { Json } from '../../feed/read-value.js';
import { escapeHtml } from '../html-page.js';
import { sheetTitle } from '../sheets/tables.js';
import { quoted, words, type Words } from '../words.js';
import type { Change, Difference, FieldChange } from './changes.types.js';
import { keyTitle, Names, valueWords } from './value-words.js';

const KINDS: Readonly<Record<Change['kind'], Words>> = {
  added: words('neu', 'new'),
  changed: words('geändert', 'changed'),
  removed: words('entfernt', 'removed'),
  renamed: words('umbenannt', 'renamed'),
};

const strings = {
  none: words('Kein Unterschied.', 'No difference.'),
  document: words('Allgemeines', 'General'),
  before: words('bisher', 'before'),
  after: words('jetzt', 'now'),
  formerly: words('Kennung bisher', 'id before'),
};

/** One change of a value in words. */
export interface FieldWords {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** One change in words. */
export interface ChangeWords {
  readonly change: Change;
  readonly kind: string;
  /** Sheet to which it belongs. */
  readonly group: string;
  readonly title: string;
  readonly formerly: string;
  readonly fields: readonly FieldWords[];
}

/** Puts differences into words. */
export function wordChanges(
  { changes }: Difference,
  documents: readonly Json[],
  lang: MainLanguage,
): readonly ChangeWords[] {
  const names = new Names(documents, lang);
  return changes.map((change) => {
    const { list, kind, id, from, fields } = change;
    const field = ({ key, before, after }: FieldChange): FieldWords => ({
      name: keyTitle(list, key, lang),
      before: valueWords(list, key, before, names, lang),
      after: valueWords(list, key, after, names, lang),
    });
    const title = lang === 'en' ? (change.title_en ?? change.title) : change.title;
    return {
      change,
      kind: KINDS[kind][lang],
      group: list === undefined ? strings.document[lang] : sheetTitle(list)[lang],
      title: list === undefined ? keyTitle(undefined, id, lang) : title,
      formerly: from === undefined ? '' : `${strings.formerly[lang]}: ${from}`,
      fields: fields.map(field),
    };
  });
}

function groups(changes: readonly ChangeWords[]): ReadonlyMap<string, readonly ChangeWords[]> {
  const found = new Map<string, ChangeWords[]>();
  for (const change of changes)
    found.set(change.group, [...(found.get(change.group) ?? []), change]);
  return found;
}

const idOf = ({ change: { id, list }, formerly }: ChangeWords): string =>
  list === undefined ? '' : ` (${[id, formerly].filter(Boolean).join(', ')})`;

/** Plain text, group by group. */
export function differenceText(changes: readonly ChangeWords[], lang: MainLanguage): string {
  if (changes.length === 0) return `${strings.none[lang]}\n`;
  const parts = [...groups(changes)].map(([group, list]) => {
    const lines = list.flatMap((each) => [
      `  ${each.kind}: ${quoted(each.title)[lang]}${idOf(each)}`,
      ...each.fields.map(({ name, before, after }) =>
        `    ${name}: ${before} → ${after}`.replaceAll('\n', ' '),
      ),
    ]);
    return [`${group} (${list.length})`, ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Signs that mean something in Markdown are meant as such. */
const inMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');

/** Markdown, for a mail or an issue. */
export function differenceMarkdown(changes: readonly ChangeWords[], lang: MainLanguage): string {
  if (changes.length === 0) return `${strings.none[lang]}\n`;
  const parts = [...groups(changes)].map(([group, list]) => {
    const lines = list.flatMap((each) => [
      `- **${each.kind}**: ${inMarkdown(each.title)}${inMarkdown(idOf(each))}`,
      ...each.fields.map(
        ({ name, before, after }) =>
          `  - ${inMarkdown(name)}: ~~${inMarkdown(before)}~~ → ${inMarkdown(after)}`,
      ),
    ]);
    return [`## ${group} (${list.length})`, '', ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** HTML for a page: sections with lists. */
export function differenceHtml(changes: readonly ChangeWords[], lang: MainLanguage): string {
  if (changes.length === 0) return `<p>${strings.none[lang]}</p>`;
  const field = ({ name, before, after }: FieldWords): string =>
    `<li>${escapeHtml(name)}: <del>${escapeHtml(before)}</del> → <ins>${escapeHtml(after)}</ins></li>`;
  return [...groups(changes)]
    .map(([group, list]) => {
      const items = list.map((each) => {
        const fields =
          each.fields.length === 0 ? '' : `<ul>${each.fields.map(field).join('')}</ul>`;
        return `<li><strong>${escapeHtml(each.kind)}:</strong> ${escapeHtml(each.title)} <span class="soft">${escapeHtml(idOf(each))}</span>${fields}</li>`;
      });
      return `<h2>${escapeHtml(group)} (${list.length})</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
    })
    .join('\n');
}

/** For programs. */
export function differenceJson(
  { before, after }: Difference,
  changes: readonly ChangeWords[],
): unknown {
  return {
    before,
    after,
    changes: changes.map(({ change, kind, fields }) => ({
      ...change,
      words: kind,
      fields: change.fields.map((field, index) => ({ ...field, words: fields[index] })),
    })),
  };
}
