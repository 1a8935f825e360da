/**
 * Moments that have no event of their own in the feed: milestones of projects, deadlines of decisions.
 * Each is told as if it were an event, but leads to the record to which it belongs. Pure.
 */
import { bared } from '../../feed/bare.js';
import type { FeedEvent, Project } from '../../feed/feed.types.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';

/** To what a moment belongs: a milestone to its project, a deadline to its decision. */
export type MomentKind = 'milestone' | 'deadline';

/** A moment, in the form of an event. */
export interface Moment {
  readonly kind: MomentKind;
  /** Its id holds a tilde, which no id of the feed has. */
  readonly event: FeedEvent;
  /** What is chosen with it. */
  readonly ref: Ref;
  /** The project of a milestone. */
  readonly project: Project | undefined;
  /** Keys that the feed gives and that could not be read. */
  readonly unread: readonly ('date' | 'status')[];
}

/** The milestones of a project; of one without a date only the details know. */
function milestonesOf(project: Project, isLost: StrategyModel['isLost']): readonly Moment[] {
  const { id, milestones = [], lead = [], partners = [], topic, areas, cite } = project;
  return milestones.flatMap((milestone, index): readonly Moment[] => {
    const unread = (['date', 'status'] as const).filter((key) => isLost(milestone, key));
    if (!milestone.date && !unread.includes('date')) return [];
    const event = bared<FeedEvent>({
      ...milestone,
      id: `${id}~${index + 1}`,
      actors: [...lead, ...partners],
      topic,
      areas,
      cite,
      projects: [id],
    });
    return [{ kind: 'milestone', event, ref: { type: 'project', id }, project, unread }];
  });
}

/** The deadline of a decision, where it has one. */
function deadlineOf(event: FeedEvent, isLost: StrategyModel['isLost']): readonly Moment[] {
  const { decision, id } = event;
  if (!decision) return [];
  const unread = isLost(decision, 'deadline') ? (['date'] as const) : [];
  if (!decision.deadline && unread.length === 0) return [];
  const { title, title_en: english, actors, topic, areas, projects, cite } = event;
  const { number, url } = decision;
  return [
    {
      kind: 'deadline',
      event: bared<FeedEvent>({
        id: `${id}~deadline`,
        title,
        title_en: english,
        date: decision.deadline,
        decision: bared({ number, url }),
        actors,
        topic,
        areas,
        projects,
        cite,
      }),
      ref: { type: 'event', id },
      project: undefined,
      unread,
    },
  ];
}

const known = new WeakMap<StrategyModel, readonly Moment[]>();

/** All moments of a strategy: deadlines in the order of the events, milestones in that of the projects. */
export function momentsOf(model: StrategyModel): readonly Moment[] {
  const found = known.get(model);
  if (found) return found;
  const { events, projects } = model.feed;
  const moments = [
    ...events.flatMap((event) => deadlineOf(event, model.isLost)),
    ...projects.flatMap((project) => milestonesOf(project, model.isLost)),
  ];
  known.set(model, moments);
  return moments;
}
