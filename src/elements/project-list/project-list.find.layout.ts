/** Searching, picking and sorting projects. Pure; needed when a visitor starts to look for something. */
import type { Telling } from '../../describe/lost.js';
import { describeProject } from '../../describe/project.js';
import { compareRanks, rankKey, type RankKey } from '../../describe/rank.js';
import type { Project } from '../../feed/feed.types.js';
import { toSearchWords } from '../../i18n/fold-text.js';
import type { StrategyModel } from '../../model/model.types.js';
import { refKey } from '../../model/ref.js';
import { hasProjectWords } from '../../selection/search-text.js';
import { hasAreas, type Column, type Criterion, type Picks } from './project-list.layout.js';

/** The criteria with a choice of values, in the order of their fields. */
export const CRITERIA = [
  'kind',
  'topic',
  'areas',
  'lead',
  'status',
  'scope',
] as const satisfies readonly Criterion[];

/** The criteria for a strategy: subject areas only where it has any. */
export const criteriaOf = (model: StrategyModel): readonly Criterion[] =>
  hasAreas(model) ? CRITERIA : CRITERIA.filter((criterion) => criterion !== 'areas');

/** How many entries a page may have. */
export const PAGE_SIZES = [10, 25, 50, 100] as const;

/** Whether anything is picked. */
export function isPicking({ text, linked, ...values }: Picks): boolean {
  return !!linked || [text.trim(), ...Object.values(values)].some(Boolean);
}

/** Stands for what the feed does not say: `*` is in no id. */
export const UNKNOWN = '*';

/** The values of a project for a criterion; `UNKNOWN` where the feed has none. */
export function valuesOf(project: Project, criterion: Criterion): readonly string[] {
  if (criterion !== 'lead' && criterion !== 'areas') return [project[criterion] ?? UNKNOWN];
  const values = project[criterion] ?? [];
  return values.length > 0 ? values : [UNKNOWN];
}

/** The projects that have what is picked, in the order of the feed. */
export function pickProjects(model: StrategyModel, picks: Picks): readonly Project[] {
  const words = toSearchWords(picks.text);
  const { linked } = picks;
  const wished = CRITERIA.flatMap((criterion) => {
    const value = picks[criterion];
    return value ? [{ criterion, value }] : [];
  });
  return model.feed.projects.filter(
    (project) =>
      (!linked || linked.keys.has(refKey({ type: 'project', id: project.id }))) &&
      wished.every(({ criterion, value }) => valuesOf(project, criterion).includes(value)) &&
      hasProjectWords(model, project, words),
  );
}

/** Place of each project in a column; equal ones share it, unknown ones have none. */
export type Ranks = ReadonlyMap<Project, number>;

/** Sorts each value once, however many projects have it. */
function makeRanks(telling: Telling, column: Column): Ranks {
  const compare = compareRanks(telling.lang);
  const byKey = new Map<RankKey, Project[]>();
  for (const project of telling.model.feed.projects) {
    const { value } = describeProject(project, column, telling);
    const key = value && rankKey(value, telling);
    if (key === undefined || key === '') continue;
    const same = byKey.get(key);
    if (same) same.push(project);
    else byKey.set(key, [project]);
  }
  const ranks = new Map<Project, number>();
  let last: RankKey | undefined;
  let rank = 0;
  for (const key of [...byKey.keys()].sort(compare)) {
    // What the order does not tell apart, such as two ways of writing a year, stands in one place.
    if (last !== undefined && compare(last, key) !== 0) rank += 1;
    for (const project of byKey.get(key) ?? []) ranks.set(project, rank);
    last = key;
  }
  return ranks;
}

const known = new WeakMap<StrategyModel, Map<string, Ranks>>();

/**
 * The places in a column, made once for a strategy: each click and keystroke needs them.
 *
 * @param telling the whole strategy, and the language in which it is sorted; what it is narrowed to has the
 *   same projects
 */
export function ranksOf(telling: Telling, column: Column): Ranks {
  const { model, lang } = telling;
  const ofModel = known.get(model) ?? new Map<string, Ranks>();
  known.set(model, ofModel);
  const key = `${column}/${lang}`;
  const ranks = ofModel.get(key) ?? makeRanks(telling, column);
  ofModel.set(key, ranks);
  return ranks;
}

/** Sorts projects; unknown last in both directions, equal ones in the order they had. */
export function sortProjects(
  projects: readonly Project[],
  ranks: Ranks,
  descending: boolean,
): readonly Project[] {
  const sign = descending ? -1 : 1;
  const ranked = projects.flatMap((project) => {
    const rank = ranks.get(project);
    return rank === undefined ? [] : [{ project, rank: sign * rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  const unknown = projects.filter((project) => !ranks.has(project));
  return [...ranked.map(({ project }) => project), ...unknown];
}
