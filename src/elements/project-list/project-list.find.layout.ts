/** Searching, picking and sorting projects. Pure; needed when a visitor starts to look for something. */
import { compareEdtf, type EdtfDate } from '../../feed/edtf.js';
import type { Project } from '../../feed/feed.types.js';
import { toSearchWords } from '../../i18n/fold-text.js';
import { cached, LOCALES } from '../../i18n/intl-cache.js';
import { localName, type Language } from '../../i18n/language.js';
import { partnersOf } from '../../model/build-model.js';
import type { StrategyModel } from '../../model/model.types.js';
import { refKey } from '../../model/ref.js';
import { STATUSES } from '../../selection/filter.js';
import { hasProjectWords } from '../../selection/search-text.js';
import type { Column, Criterion, Picks } from './project-list.layout.js';

/** The criteria with a choice of values, in the order of their fields. */
export const CRITERIA = [
  'kind',
  'topic',
  'lead',
  'status',
  'scope',
] as const satisfies readonly Criterion[];

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
  if (criterion === 'lead') return project.lead?.length ? project.lead : [UNKNOWN];
  return [project[criterion] ?? UNKNOWN];
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

/** In what language a list is sorted, and how that language calls the kinds. */
export interface Wording {
  readonly lang: Language;
  readonly kinds: Readonly<Record<string, string>>;
}

type Key = string | number | EdtfDate;

/** What a project is sorted by; `undefined` where it is not known. */
type KeyOf = (project: Project) => Key | undefined;

type Compare = (a: Key, b: Key) => number;

const nameIn = (record: object | undefined, lang: Language): string =>
  record ? localName(record, lang).text : '';

/** Names of actors, each looked up once: many projects have the same ones. */
function actorNames(model: StrategyModel, lang: Language): (ids: readonly string[]) => string {
  const names = new Map(model.feed.actors.map((actor) => [actor.id, nameIn(actor, lang)]));
  return (ids) => ids.map((id) => names.get(id) ?? '').join(', ');
}

function keyOf(model: StrategyModel, column: Column, { lang, kinds }: Wording): KeyOf {
  const names = actorNames(model, lang);
  const keys: Readonly<Record<Column, KeyOf>> = {
    title: (project) => nameIn(project, lang),
    kind: ({ kind }) => kind && kinds[kind],
    topic: ({ topic }) => nameIn(model.find('topic', topic ?? UNKNOWN), lang),
    lead: ({ lead }) => names(lead ?? []),
    partners: (project) => names(partnersOf(project)),
    period: ({ period }) => period,
    status: ({ status }) => status && STATUSES.indexOf(status),
    budget: ({ budget }) => budget,
    scope: ({ scope }) => nameIn(model.scopes.get(scope ?? UNKNOWN), lang),
  };
  return keys[column];
}

function compareBy(column: Column, lang: Language): Compare {
  if (column === 'period') return (a, b) => compareEdtf(a as EdtfDate, b as EdtfDate);
  if (column === 'status' || column === 'budget') return (a, b) => Number(a) - Number(b);
  // As `compareTexts`, without looking for the collator in each of a hundred thousand comparisons.
  const collator = cached(
    `collator/${lang}`,
    () => new Intl.Collator(LOCALES[lang], { numeric: true }),
  );
  return (a, b) => collator.compare(String(a), String(b));
}

/** Place of each project in a column; equal ones share it, unknown ones have none. */
export type Ranks = ReadonlyMap<Project, number>;

/** Sorts each value once, however many projects have it. */
function makeRanks(model: StrategyModel, column: Column, wording: Wording): Ranks {
  const key = keyOf(model, column, wording);
  const compare = compareBy(column, wording.lang);
  const byKey = new Map<Key, Project[]>();
  for (const project of model.feed.projects) {
    const value = key(project);
    if (value === undefined || value === '') continue;
    const same = byKey.get(value);
    if (same) same.push(project);
    else byKey.set(value, [project]);
  }
  const ranks = new Map<Project, number>();
  let last: Key | undefined;
  let rank = 0;
  for (const value of [...byKey.keys()].sort(compare)) {
    // What the order does not tell apart, such as two ways of writing a year, stands in one place.
    if (last !== undefined && compare(last, value) !== 0) rank += 1;
    for (const project of byKey.get(value) ?? []) ranks.set(project, rank);
    last = value;
  }
  return ranks;
}

const known = new WeakMap<StrategyModel, Map<string, Ranks>>();

/**
 * The places in a column, made once for a strategy: each click and keystroke needs them.
 *
 * @param whole the whole strategy; what it is narrowed to has the same projects
 */
export function ranksOf(whole: StrategyModel, column: Column, wording: Wording): Ranks {
  const ofModel = known.get(whole) ?? new Map<string, Ranks>();
  known.set(whole, ofModel);
  const key = `${column}/${wording.lang}`;
  const ranks = ofModel.get(key) ?? makeRanks(whole, column, wording);
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
