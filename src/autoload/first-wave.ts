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

type FileName = keyof FirstWave;

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

/** The files that an element needs. */
function filesOf(element: Element): readonly FileName[] {
  const { localName } = element;
  const view = element.getAttribute('view') ?? '';
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const files: FileName[] = ['core', ...dataOf(element)];
  if (/map$/.test(localName) && !/^(?:tiles|list)$/.test(view)) files.push('outlines');
  if (/^en\b/i.test(lang)) files.push('english');
  if (element.hasAttribute('land')) files.push('narrowing');
  if (needLater.test(localName)) files.push('later', 'narrowing');
  return files;
}

/** Asks for all that an element needs. What fails is asked for again by the code that needs it. */
export function askFor(element: Element, wave: FirstWave): void {
  for (const name of filesOf(element)) wave[name]().catch(() => undefined);
}
