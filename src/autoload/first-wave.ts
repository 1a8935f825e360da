/**
 * What a tag needs for its first picture beside its own code. The script tag asks for all of it in one
 * go: what is found out only when other code has come costs a visitor one more way to the server.
 */
import { askEarly } from '../context/ask-early.js';
import type { PieceName } from '../feed/pieces.js';
import { needAllData, needLater, pieces } from './widgets.generated.js';

type Load = () => Promise<unknown>;

/** The files, by what needs them. */
export interface FirstWave extends Readonly<Record<PieceName, Load>> {
  /** What all elements share. */
  readonly core: Load;
  /** The parser, for a feed of the page's own. */
  readonly feed: Load;
  /** All shipped data, where a page names no feed and more is asked for than first pictures. */
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

/** The file of the shipped data that an element needs, if others of its strategy do not ask for it. */
function shippedFor(element: Element, owner: Element): readonly FileName[] {
  const all = location.hash ? `${needAllData},[linkable]` : needAllData;
  if (owner.matches(all) || owner.querySelector(all)) return ['snapshot'];
  const piece = pieces[element.localName];
  if (piece) return [piece];
  const isAlone = owner === element && !owner.querySelector(Object.keys(pieces).join());
  return isAlone ? ['snapshot'] : [];
}

/** Asks for the feed of an element, or of the strategy that asks for it; names the file of its data. */
function dataOf(element: Element): readonly FileName[] {
  const owner = element.closest('fds-strategy') ?? element;
  const isAlive = owner !== element && owner.matches(':defined');
  const isGiven = [element, owner].some((each) => Object.hasOwn(each, 'strategy'));
  if (isAlive || isGiven || element.hasAttribute('for')) return [];
  const src = owner.getAttribute('src')?.trim();
  if (!src) return shippedFor(element, owner);
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
