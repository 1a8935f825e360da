/** What is searched in the records of a strategy. Pure. */
import type { FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import { foldText, matchesWords } from '../i18n/fold-text.js';
import { localName } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';

const folded = new WeakMap<object, string>();

/** What a visitor reads in any language is found by its words. */
const EVERY_LANGUAGE = ['', '_en', '_simple'] as const;

/** Texts of a record in all languages: a visitor may search in either. */
function ownTexts(record: object, keys: readonly string[]): unknown[] {
  const values = record as Readonly<Record<string, unknown>>;
  return keys.flatMap((key) => EVERY_LANGUAGE.flatMap((suffix) => values[`${key}${suffix}`] ?? []));
}

const KEYS = ['id', 'number', 'title', 'label', 'name', 'summary', 'keywords', 'place', 'session'];

function namesOf(model: StrategyModel, ids: readonly string[] = []): string[] {
  return ids.flatMap((id) => {
    const actor = model.find('actor', id);
    return actor ? [localName(actor, 'de').text, localName(actor, 'en').text] : [];
  });
}

/** What is searched in a record: made once, since each keystroke searches all records. */
function searchText(record: object, more: () => readonly unknown[]): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const text = foldText([...ownTexts(record, KEYS), ...more()].join(' '));
  folded.set(record, text);
  return text;
}

/** Folded words, see `toSearchWords`. */
export type Words = readonly string[];

/** Whether a Leitlinie has the words, in any of its wordings. */
export function hasLeitlinieWords(leitlinie: Leitlinie, words: Words): boolean {
  const variants = (): readonly string[] => (leitlinie.variants ?? []).map(({ title }) => title);
  return words.length === 0 || matchesWords(searchText(leitlinie, variants), words);
}

/** Whether a project has the words; the names of those who carry it count. */
export function hasProjectWords(model: StrategyModel, project: Project, words: Words): boolean {
  if (words.length === 0) return true;
  const { lead, partners } = project;
  const names = (): string[] => [...namesOf(model, lead), ...namesOf(model, partners)];
  return matchesWords(searchText(project, names), words);
}

/** Whether an event has the words; those who take part and the decision's number count. */
export function hasEventWords(model: StrategyModel, event: FeedEvent, words: Words): boolean {
  if (words.length === 0) return true;
  const more = (): unknown[] => [event.decision?.number, ...namesOf(model, event.actors)];
  return matchesWords(searchText(event, more), words);
}

/** Whether any other record has the words. */
export function hasWords(record: object, words: Words): boolean {
  return matchesWords(
    searchText(record, () => []),
    words,
  );
}

/** How long texts are prepared without a pause, in milliseconds. */
const SLICE = 8;

/**
 * Prepares all texts of a strategy while a visitor is about to type, so that the first letter is as
 * quick as the others.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
export async function prepareSearch(
  model: StrategyModel,
  pause: () => Promise<void>,
  now: () => number,
): Promise<void> {
  const { leitlinien, projects, events } = model.feed;
  // Words that no text has: the texts are made, and nothing is kept of the answer.
  const nothing = ['\u0000'];
  const tasks = [
    ...leitlinien.map((record) => () => hasLeitlinieWords(record, nothing)),
    ...projects.map((record) => () => hasProjectWords(model, record, nothing)),
    ...events.map((record) => () => hasEventWords(model, record, nothing)),
  ];
  let begun = now();
  for (const task of tasks) {
    task();
    if (now() - begun < SLICE) continue;
    await pause();
    begun = now();
  }
}
