/** How many known projects serve each Leitlinie. Pure. */
import { ownProjects } from '../../model/own-projects.js';
import type { StrategyModel } from '../../model/model.types.js';

/** What serves one Leitlinie. */
export interface Tally {
  /** Entries whose link with the Leitlinie is from an official source. */
  readonly official: number;
  /** Entries that the feed's editors have linked with it. */
  readonly editorial: number;
  /** Those among both that the strategy itself decided: the only ones to be called its projects. */
  readonly own: number;
}

/** The count of all Leitlinien. */
export interface TallySheet {
  readonly byLeitlinie: ReadonlyMap<string, Tally>;
  /** The largest number that is shown. */
  readonly max: number;
  /** Entries that serve at least one Leitlinie; each is counted once. */
  readonly entries: number;
  /** Those among them that the strategy itself decided. */
  readonly own: number;
  readonly official: number;
  /** Links: an entry that serves two Leitlinien is counted in both. */
  readonly links: number;
  /** Ids of the scopes to which the counted entries belong, `undefined` for none, with their number. */
  readonly scopes: ReadonlyMap<string | undefined, number>;
}

/** Counts the entries that a model links with its Leitlinien. */
export function tallyOf(model: StrategyModel): TallySheet {
  const own = new Set(ownProjects(model).map(({ id }) => id));
  const byLeitlinie = new Map<string, Tally>();
  for (const { id } of model.feed.leitlinien) {
    const projects = model.projectsByLeitlinie.get(id) ?? [];
    const official = projects.filter(({ links }) => links === 'official').length;
    byLeitlinie.set(id, {
      official,
      editorial: projects.length - official,
      own: projects.filter((project) => own.has(project.id)).length,
    });
  }
  const tallies = [...byLeitlinie.values()];
  const linked = model.feed.projects.filter(({ leitlinien }) =>
    leitlinien?.some((id) => byLeitlinie.has(id)),
  );
  const scopes = new Map<string | undefined, number>();
  for (const { scope } of linked) scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
  const sum = (key: keyof Tally): number => tallies.reduce((total, each) => total + each[key], 0);
  return {
    byLeitlinie,
    max: tallies.reduce((most, each) => Math.max(most, each.official, each.editorial), 0),
    entries: linked.length,
    own: linked.filter(({ id }) => own.has(id)).length,
    official: sum('official'),
    links: sum('official') + sum('editorial'),
    scopes,
  };
}

/** Numbers that share a shade. */
export interface ShadeStep {
  readonly from: number;
  readonly to: number;
}

/** More shades than this are not told apart. */
const SHADES = 4;

/**
 * The shades for numbers up to `max`: each step is about as many times larger than the one before,
 * because a few Leitlinien have many entries and most have few. Every number from 1 has one shade.
 */
export function shadeSteps(max: number): readonly ShadeStep[] {
  const starts = new Set<number>();
  for (let n = 0; n < SHADES; n += 1) starts.add(Math.ceil(max ** (n / SHADES)));
  const from = [...starts].filter((start) => start >= 1 && start <= max);
  return from.map((start, n) => ({ from: start, to: (from[n + 1] ?? max + 1) - 1 }));
}

/** The shade of a number: 0 for none, else 1 for the first step and so on. */
export function shadeOf(n: number, steps: readonly ShadeStep[]): number {
  return steps.filter(({ from }) => n >= from).length;
}
