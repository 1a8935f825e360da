/**
 * By what all widgets of a strategy can be narrowed: one table, from which follow the filter itself, its
 * names in addresses, what it leaves of the lists, and the fields of `fds-filter`. A new criterion needs
 * its line here and its words in `texts/de/criteria.ts` and `texts/en/criteria.ts`; the compiler asks for both.
 */
import type { Actor, FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import { takingPart } from '../model/build-model.js';
import { isLandActor } from '../model/land-actor.js';
import type { StrategyModel } from '../model/model.types.js';
import { KINDS, STATUSES } from '../model/picklists.js';

/** The lists that can be narrowed, with their records. */
export interface NarrowedRecords {
  readonly leitlinie: Leitlinie;
  readonly project: Project;
  readonly event: FeedEvent;
}

/** Something that can be filtered by. */
export interface Candidate {
  readonly id: string;
}

/** One criterion with a choice of values. */
export interface Criterion<P extends string = string> {
  /** Its name in a page's address. */
  readonly param: P;
  /** The values that a record has. A list that is not named here is not narrowed by this criterion. */
  readonly values: {
    readonly [T in keyof NarrowedRecords]?: (
      record: NarrowedRecords[T],
    ) => readonly (string | undefined)[];
  };
  /** Lists that are not narrowed by it where none of their records has any value. */
  readonly whereTold?: readonly (keyof NarrowedRecords)[];
  /** What can be chosen: only what the data have, in the order in which it is offered. */
  readonly candidates: (model: StrategyModel) => readonly Candidate[];
}

/** Somebody can be filtered by: all Länder, and who else leads, is a partner or takes part. */
function isFilterable(model: StrategyModel, actor: Actor): boolean {
  const { id } = actor;
  const { leads = [], partners = [] } = model.projectsByActor.get(id) ?? {};
  const events = model.eventsByActor.get(id) ?? [];
  return isLandActor(actor) || leads.length + partners.length + events.length > 0;
}

/** Values of a picklist that projects have, in the order of the list. */
const inUse =
  (key: 'status' | 'kind', known: readonly string[]) =>
  ({ feed }: StrategyModel): readonly Candidate[] => {
    const found = new Set<string | undefined>(feed.projects.map((project) => project[key]));
    return known.filter((id) => found.has(id)).map((id) => ({ id }));
  };

/** Keeps the name as it is written: addresses and the detail of `fds-filter-change` are typed by it. */
const criterion = <P extends string>(each: Criterion<P>): Criterion<P> => each;

/** All criteria, in the order in which addresses name them. */
export const criteria = {
  land: criterion({
    param: 'land',
    values: {
      project: ({ lead = [], partners = [] }) => [...lead, ...partners],
      event: takingPart,
    },
    candidates: (model) => model.feed.actors.filter((actor) => isFilterable(model, actor)),
  }),
  topic: criterion({
    param: 'with-topic',
    values: { project: ({ topic }) => [topic], event: ({ topic }) => [topic] },
    // Events have topics since 1.1: in a feed that gives them none they are not all left out.
    whereTold: ['event'],
    candidates: ({ feed }) => feed.topics,
  }),
  area: criterion({
    param: 'area',
    values: { project: ({ areas = [] }) => areas, event: ({ areas = [] }) => areas },
    whereTold: ['project', 'event'],
    candidates: ({ feed }) => feed.areas,
  }),
  status: criterion({
    param: 'status',
    values: { project: ({ status }) => [status] },
    candidates: inUse('status', STATUSES),
  }),
  kind: criterion({
    param: 'kind',
    values: { project: ({ kind }) => [kind] },
    candidates: inUse('kind', KINDS),
  }),
  leitlinie: criterion({
    // `leitlinie` names a choice in addresses.
    param: 'about',
    values: {
      leitlinie: ({ id }) => [id],
      project: ({ leitlinien = [] }) => leitlinien,
    },
    candidates: ({ feed }) => feed.leitlinien,
  }),
} as const;

/** The key of a criterion. */
export type CriterionKey = keyof typeof criteria;

/** All keys. */
export const CRITERION_KEYS = Object.keys(criteria) as readonly CriterionKey[];
