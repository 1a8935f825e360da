/** Which records are new since a day, with what is said of each: for live lists and plain pages. Pure. */
import { countWord } from '../describe/type-word.js';
import type { ListName } from '../feed/feed.types.js';
import { formatDate, formatList } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { RecordType, Ref, RefType, StrategyModel } from '../model/model.types.js';
import type { NewsItem } from '../model/news.js';
import { newsStrings } from '../texts/de/news.js';

const LIST_OF: Readonly<Record<RecordType, ListName>> = {
  layer: 'layers',
  goal: 'goals',
  category: 'categories',
  leitlinie: 'leitlinien',
  topic: 'topics',
  project: 'projects',
  actor: 'actors',
  event: 'events',
};

const isRecordType = (type: RefType): type is RecordType => Object.hasOwn(LIST_OF, type);

/** The lists of the feed in which records of some types stand. */
export const listsOf = (types: readonly RefType[]): readonly ListName[] =>
  types.flatMap((type) => (isRecordType(type) ? [LIST_OF[type]] : []));

/** One entry of a list: what is chosen by it, and what is said of it. */
export interface NewsLine {
  readonly ref: Ref;
  readonly words: string;
}

/** The strategy as a widget shows it, and as a whole. */
export interface NewsScene {
  readonly model: StrategyModel;
  readonly whole: StrategyModel;
  readonly lang: Language;
}

/** The records of some types that are news and that a filter or a Land has left. */
export function sinceLines(
  { model, lang }: Pick<NewsScene, 'model' | 'lang'>,
  types: readonly RefType[],
  items: readonly NewsItem[],
): readonly NewsLine[] {
  return items.flatMap(({ ref, reason, date }): readonly NewsLine[] => {
    if (!ref || ref.type === 'cell' || !types.includes(ref.type)) return [];
    if (!model.find(ref.type, ref.id)) return [];
    return [{ ref, words: `${newsStrings[lang].reason[reason]} ${formatDate(date, lang)}` }];
  });
}

/** Lines by their type, each group with its number in words. */
export function newsGroups(
  { whole, lang }: Pick<NewsScene, 'whole' | 'lang'>,
  lines: readonly NewsLine[],
): readonly (readonly [count: string, lines: readonly NewsLine[]])[] {
  const types = [...new Set(lines.map(({ ref }) => ref.type))];
  return types.map((type) => {
    const own = lines.filter(({ ref }) => ref.type === type);
    const ids = own.map(({ ref }) => ref.id);
    return [countWord({ model: whole, lang }, type, ids), own] as const;
  });
}

/** "3 Ereignisse und 1 Eintrag" */
export const newsCounts = (
  scene: Pick<NewsScene, 'whole' | 'lang'>,
  lines: readonly NewsLine[],
): string =>
  formatList(
    newsGroups(scene, lines).map(([count]) => count),
    scene.lang,
  );
