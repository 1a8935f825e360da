/**
 * What a tag needs for its first picture beside its own code. The script tag asks for all of it in one
 * go: what is found out only when other code has come costs a visitor one more way to the server.
 */
import { askEarly } from '../context/ask-early.js';
import { needLater } from './widgets.generated.js';

type Load = () => Promise<unknown>;

/** The files, by what needs them. */
export interface FirstWave {
  /** What all elements share. */
  readonly core: Load;
  /** The parser, for a feed of the page's own. */
  readonly feed: Load;
  /** The shipped data, where a page names no feed. */
  readonly snapshot: Load;
  readonly outlines: Load;
  readonly english: Load;
  /** What knows the names of Länder. */
  readonly narrowing: Load;
  /** What the widgets share of which a page seldom has more than one (`needsLater` in the catalogue). */
  readonly later: Load;
}

/** A file by what it is for. */
export type FileName = keyof FirstWave;

/** What a tag says of the files that it needs. */
export interface Needs {
  /** Tag of the element. */
  readonly tag: string;
  readonly view: string;
  readonly lang: string;
  readonly hasLand: boolean;
  /** The files that bring its data. */
  readonly data: readonly FileName[];
}

/** The files that an element needs beside its own. Pure: the snippet builder writes lines of it. */
export function filesOf({ tag, view, lang, hasLand, data }: Needs): readonly FileName[] {
  const files: FileName[] = ['core', ...data];
  if (/map$/.test(tag) && !/^(?:tiles|list)$/.test(view)) files.push('outlines');
  if (/^en\b/i.test(lang)) files.push('english');
  if (hasLand) files.push('narrowing');
  if (needLater.test(tag)) files.push('later', 'narrowing');
  return files;
}

/** Whose data an element shows: its own, or those of a strategy that asks for them itself. */
function hasOwnData(element: Element): boolean {
  if (Object.hasOwn(element, 'strategy')) return false;
  const isProvider = element.localName === 'fds-strategy';
  return isProvider || !(element.hasAttribute('for') || element.closest('fds-strategy'));
}

/** Asks for the feed of an element; names the file that reads it. */
function dataOf(element: Element): readonly FileName[] {
  if (!hasOwnData(element)) return [];
  const src = element.getAttribute('src')?.trim();
  if (!src) return ['snapshot'];
  if (URL.canParse(src, document.baseURI)) askEarly(new URL(src, document.baseURI).href);
  return ['feed'];
}

const needsOf = (element: Element): Needs => ({
  tag: element.localName,
  view: element.getAttribute('view') ?? '',
  lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
  hasLand: element.hasAttribute('land'),
  data: dataOf(element),
});

/** Asks for all that an element needs. What fails is asked for again by the code that needs it. */
export function askFor(element: Element, wave: FirstWave): void {
  for (const name of filesOf(needsOf(element))) wave[name]().catch(() => undefined);
}
