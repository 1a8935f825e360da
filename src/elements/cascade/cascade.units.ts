/**
 * What flows through the cascade: records, each with its places in every column. Pure.
 *
 * Topics have no links of their own to Leitlinien; the two meet in the projects that serve both. So a
 * project flows from its Leitlinien to its topic, and on to those who lead it. What no project reaches
 * counts itself: a Leitlinie without projects is one record that ends in its own column.
 */
import type { Leitlinie, Project } from '../../feed/feed.types.js';
import type { LinkOrigin, RecordType, Ref, StrategyModel } from '../../model/model.types.js';
import { TYPE_OF, type LevelName } from '../../model/cascade-levels.js';

/** The place of what has none in a column. */
export const NONE = '';

/** A place of a record in a column, with the part of the record that is there. */
export interface Place {
  /** Of the thing in the column; `NONE` for what has no place. */
  readonly id: string;
  readonly share: number;
}

/** A goal with one of its Leitlinien: the only two columns that depend on each other. */
interface Way {
  readonly goal: string;
  readonly leitlinie: string;
}

/** One record that flows. */
export interface Unit {
  readonly ref: Ref & { readonly type: RecordType };
  /** How its links to Leitlinien and topic are known. */
  readonly origin: LinkOrigin;
  readonly ways: readonly Way[];
  /** Its places in each column, all shares together 1: of two Leitlinien each has one half. */
  readonly places: Readonly<Record<LevelName, readonly Place[]>>;
}

const NOWHERE: readonly Place[] = [{ id: NONE, share: 1 }];

function placesAt(ids: readonly string[]): readonly Place[] {
  const [first, second] = ids;
  if (first === undefined) return NOWHERE;
  if (second === undefined) return first === NONE ? NOWHERE : [{ id: first, share: 1 }];
  const shares = new Map<string, number>();
  for (const id of ids) shares.set(id, (shares.get(id) ?? 0) + 1 / ids.length);
  return [...shares].map(([id, share]) => ({ id, share }));
}

interface Links {
  readonly origin: LinkOrigin;
  readonly ways: readonly Way[];
  readonly topic: string;
  readonly leads: readonly string[];
}

/** Of what has no link: each key said, since a page may give every object words of its own. */
const UNLINKED: Links = { origin: 'official', ways: [], topic: NONE, leads: [] };

function unitOf(ref: Unit['ref'], { origin, ways, topic, leads }: Links): Unit {
  return {
    ref,
    origin,
    ways,
    places: {
      goal: placesAt(ways.map(({ goal }) => goal)),
      leitlinie: placesAt(ways.map(({ leitlinie }) => leitlinie)),
      topic: placesAt([topic]),
      project: ref.type === 'project' ? [{ id: ref.id, share: 1 }] : NOWHERE,
      lead: placesAt(leads),
    },
  };
}

const wayOf = (model: StrategyModel, { id, goal }: Leitlinie): Way => ({
  leitlinie: id,
  goal: goal !== undefined && model.find('goal', goal) ? goal : NONE,
});

/** Ids of records that the feed has, each once. */
function known(model: StrategyModel, type: RecordType, ids: readonly string[] = []): string[] {
  return ids.filter((id, at) => model.find(type, id) !== undefined && ids.indexOf(id) === at);
}

function projectUnit(model: StrategyModel, project: Project, onlyOfficial: boolean): Unit {
  const { id, topic, leitlinien, lead } = project;
  const ref = { type: 'project', id } as const;
  const leads = known(model, 'actor', lead);
  const origin = project.links === 'official' ? 'official' : 'editorial';
  if (onlyOfficial && origin === 'editorial') return unitOf(ref, { ...UNLINKED, origin, leads });
  const ways = known(model, 'leitlinie', leitlinien).flatMap((each) => {
    const leitlinie = model.find('leitlinie', each);
    return leitlinie ? [wayOf(model, leitlinie)] : [];
  });
  const [own = NONE] = topic === undefined ? [] : known(model, 'topic', [topic]);
  return unitOf(ref, { origin, ways, topic: own, leads });
}

/** What no project reaches, of the columns that are shown: it counts itself. */
function idleUnits(
  model: StrategyModel,
  projects: readonly Unit[],
  levels: readonly LevelName[],
): readonly Unit[] {
  const { leitlinien, goals, topics } = model.feed;
  const reached = {
    goal: new Set<string>(),
    leitlinie: new Set<string>(),
    topic: new Set<string>(),
  };
  const reach = ({ places }: Unit): void => {
    for (const level of ['goal', 'leitlinie', 'topic'] as const) {
      for (const { id } of places[level]) reached[level].add(id);
    }
  };
  for (const project of projects) reach(project);
  const idle: Unit[] = [];
  const add = (type: 'goal' | 'leitlinie' | 'topic', id: string, links: Partial<Links>): void => {
    if (!levels.includes(type) || reached[type].has(id)) return;
    const unit = unitOf({ type, id }, { ...UNLINKED, ...links });
    reach(unit);
    idle.push(unit);
  };
  for (const each of leitlinien) add('leitlinie', each.id, { ways: [wayOf(model, each)] });
  for (const { id } of goals) add('goal', id, { ways: [{ goal: id, leitlinie: NONE }] });
  for (const { id } of topics) add('topic', id, { topic: id });
  return idle;
}

/**
 * All that flows, projects first.
 *
 * @param onlyOfficial whether links that are the editors' own count as none
 */
export function unitsOf(
  model: StrategyModel,
  levels: readonly LevelName[],
  onlyOfficial: boolean,
): readonly Unit[] {
  const projects = model.feed.projects.map((each) => projectUnit(model, each, onlyOfficial));
  return [...projects, ...idleUnits(model, projects, levels)];
}

/** Whether a record is one that flows through, and none that counts itself. */
export const isProject = ({ ref }: Unit): boolean => ref.type === 'project';

/** Whether a record has any place in a column. */
export const hasPlace = ({ places }: Unit, level: LevelName): boolean => {
  const at = places[level];
  return at.length > 1 || at[0]?.id !== NONE;
};

/** A part of a record that goes from one place to another. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

const isPair = (from: LevelName, to: LevelName, one: LevelName, other: LevelName): boolean =>
  (from === one && to === other) || (from === other && to === one);

/** How a record goes from one column to another. */
export function passagesOf(unit: Unit, from: LevelName, to: LevelName): readonly Passage[] {
  const { ways } = unit;
  if (isPair(from, to, 'goal', 'leitlinie') && ways.length > 0) {
    const share = 1 / ways.length;
    return ways.map((way) =>
      from === 'goal'
        ? { from: way.goal, to: way.leitlinie, share }
        : { from: way.leitlinie, to: way.goal, share },
    );
  }
  const targets = unit.places[to];
  return unit.places[from].flatMap((source) =>
    targets.map(({ id, share }) => ({ from: source.id, to: id, share: source.share * share })),
  );
}

/** How the links of a record between two columns are known. */
export function originBetween(unit: Unit, from: LevelName, to: LevelName): LinkOrigin {
  // The place of a Leitlinie is that of Anhang 1, and who leads is a fact of the feed.
  const isFact = isPair(from, to, 'goal', 'leitlinie') || isPair(from, to, 'project', 'lead');
  return isFact ? 'official' : unit.origin;
}

/** Names a thing of a column. */
export const refOf = (level: LevelName, id: string): Ref & { readonly type: RecordType } => ({
  type: TYPE_OF[level],
  id,
});
