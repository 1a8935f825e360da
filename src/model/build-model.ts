/** From a feed to the model: frozen records, indexes, links. Pure. */
import { bared } from '../feed/bare.js';
import type { Feed, FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import type { ActorProjects, RecordType, StrategyModel } from './model.types.js';

interface WithId {
  readonly id: string;
}

/** The list of the feed in which the records of a type stand. */
const LIST_OF = {
  layer: 'layers',
  goal: 'goals',
  category: 'categories',
  leitlinie: 'leitlinien',
  topic: 'topics',
  project: 'projects',
  event: 'events',
  actor: 'actors',
} as const;

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freezeDeep);
  return Object.freeze(value);
}

function byId<T extends WithId>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Groups in the order of the records; a record may stand in several groups. */
function groupBy<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    // A Set, because a feed may name the same id twice in one list.
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  groups.forEach((group) => Object.freeze(group));
  return groups;
}

const optional = (key: string | undefined): readonly string[] => (key === undefined ? [] : [key]);

/** Id of the cell of Anhang 1 in which a Leitlinie stands; `-` where category or goal is missing. */
export function cellOf({ category, goal }: Pick<Leitlinie, 'category' | 'goal'>): string {
  return `${category ?? '-'}/${goal ?? '-'}`;
}

const NONE: readonly Project[] = Object.freeze([]);

function indexActorProjects(feed: Feed): ReadonlyMap<string, ActorProjects> {
  const leads = groupBy(feed.projects, ({ lead }) => lead ?? []);
  const partners = groupBy(feed.projects, (project) => partnersOf(project));
  return new Map(
    feed.actors.map(({ id }) => [
      id,
      Object.freeze({ leads: leads.get(id) ?? NONE, partners: partners.get(id) ?? NONE }),
    ]),
  );
}

/** The partners of a project without those that lead it too: nobody is counted twice. */
export function partnersOf({ lead = [], partners = [] }: Project): readonly string[] {
  return partners.filter((id) => !lead.includes(id));
}

/** Those who take part in an event: the body whose session it is, and who else is named. */
export function takingPart({ body, actors = [] }: FeedEvent): readonly string[] {
  return body === undefined ? actors : [body, ...actors];
}

function indexDecisions(events: readonly FeedEvent[]): ReadonlyMap<string, FeedEvent> {
  const decisions = new Map<string, FeedEvent>();
  for (const event of events) {
    const number = event.decision?.number;
    // The first one counts: what comes later with the same number reports on it.
    if (number !== undefined && !decisions.has(number)) decisions.set(number, event);
  }
  return decisions;
}

/** What runs across the topics is listed after them. */
function crossLast(feed: Feed): Feed {
  const isSorted = feed.topics.every(({ cross }, at) => !feed.topics[at - 1]?.cross || cross);
  if (isSorted) return feed;
  const topics = [...feed.topics].sort((a, b) => Number(!!a.cross) - Number(!!b.cross));
  return bared({ ...feed, topics });
}

/** Indexes and links a feed. The feed is frozen in the course of it. */
export function buildModel(input: Feed): StrategyModel {
  const feed = freezeDeep(crossLast(input));
  const { lost } = feed;
  const records = new Map<RecordType, ReadonlyMap<string, WithId>>();
  for (const type of Object.keys(LIST_OF) as RecordType[]) {
    records.set(type, byId<WithId>(feed[LIST_OF[type]]));
  }
  return Object.freeze<StrategyModel>({
    feed,
    // The map of a type holds records of this type only, which a Map can't express.
    find: (type, id) => records.get(type)?.get(id) as never,
    isLost: (record, key) => lost?.keys.get(record)?.has(key) ?? false,
    hasLost: (field) => lost?.fields.has(field) ?? false,
    isCut: (list) => lost !== undefined && (lost.records.has(list) || lost.parts.has(list)),
    sources: byId(feed.sources),
    scopes: byId(feed.scopes),
    areas: byId(feed.areas),
    leitlinienByCell: groupBy(feed.leitlinien, (leitlinie) => [cellOf(leitlinie)]),
    projectsByLeitlinie: groupBy(feed.projects, ({ leitlinien }) => leitlinien ?? []),
    projectsByTopic: groupBy(feed.projects, ({ topic }) => optional(topic)),
    projectsByActor: indexActorProjects(feed),
    projectsByScope: groupBy(feed.projects, ({ scope }) => optional(scope)),
    eventsByActor: groupBy(feed.events, takingPart),
    eventByDecision: indexDecisions(feed.events),
  });
}
