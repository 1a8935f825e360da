/**
 * What Storybook's own search finds besides the names in the code: the German and English labels, and
 * every word of the manual and of the widgets' pages. The search looks at the titles of an entry's
 * `anchors`, which Storybook fills with headings of pages; ours stand in files that it does not read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { labels } from '../labels.js';
import { widgetTexts } from '../widgets/widget-texts.js';

/** An entry of Storybook's index, as far as it matters here. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly importPath: string;
  readonly anchors?: readonly { readonly id: string; readonly title: string }[];
}

/** Texts without marks, tags and imports: what a reader sees. */
const visible = (mdx: string): string =>
  mdx.replace(/^(?:import|export) .*$/gm, ' ').replace(/<\/?[\w.]+|[{}[\]()`*_#|<>=]/g, ' ');

/** Every text of an object, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The text files that a page of the manual is made of: those beside it. */
function manualTexts(page: string): string[] {
  const folder = dirname(page);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && name !== 'page.mdx')
    .sort()
    .map((name) => visible(readFileSync(join(folder, name), 'utf8')));
}

/** Tag of the widget that an entry shows: `Widgets/Project map` is `fds-project-map`. */
const tagOf = (title: string): string =>
  `fds-${(title.split('/').at(-1) ?? '').toLowerCase().replaceAll(' ', '-')}`;

/** Labels of an entry and, from the last to the first, of the groups it is in. */
const labelTexts = ({ name, title }: IndexEntry): string[] =>
  [name, ...title.split('/').reverse()].flatMap((each) => textsIn(labels[each] ?? each));

function textsOf(entry: IndexEntry, root: string): string[] {
  const own = labelTexts(entry);
  if (entry.type !== 'docs') return own;
  const widget = entry.title.startsWith('Widgets/') ? textsIn(widgetTexts[tagOf(entry.title)]) : [];
  const manual = entry.importPath.endsWith('/page.mdx')
    ? manualTexts(join(root, entry.importPath))
    : [];
  return [...own, ...widget, ...manual];
}

/** Words of two letters or more, each once, without hyphens that only say where to break. */
function wordsOf(texts: readonly string[]): string[] {
  const words = texts
    .join(' ')
    .replaceAll('\u00ad', '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.-]+/gu);
  return [...new Set((words ?? []).map((word) => word.replace(/[.-]+$/, '')))];
}

/** An entry with the words that lead to it. */
export function withSearchWords<T extends IndexEntry>(entry: T, root: string): T {
  const known = entry.anchors ?? [];
  const words = wordsOf(textsOf(entry, root));
  return { ...entry, anchors: [...known, { id: '', title: words.join(' ') }] };
}
