/** Which events name a project or a topic: found once for a model, when it is first asked for. Pure. */
import type { FeedEvent } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';

/** Events in the order of the feed, by what they name. */
interface EventLinks {
  readonly byProject: ReadonlyMap<string, readonly FeedEvent[]>;
  readonly byTopic: ReadonlyMap<string, readonly FeedEvent[]>;
}

function linksIn(events: readonly FeedEvent[]): EventLinks {
  const byProject = new Map<string, FeedEvent[]>();
  const byTopic = new Map<string, FeedEvent[]>();
  const add = (to: Map<string, FeedEvent[]>, id: string, event: FeedEvent): void => {
    const known = to.get(id);
    if (known) known.push(event);
    else to.set(id, [event]);
  };
  for (const event of events) {
    for (const id of new Set(event.projects ?? [])) add(byProject, id, event);
    if (event.topic !== undefined) add(byTopic, event.topic, event);
  }
  return { byProject, byTopic };
}

const known = new WeakMap<StrategyModel, EventLinks>();

function linksOf(model: StrategyModel): EventLinks {
  const links = known.get(model) ?? linksIn(model.feed.events);
  known.set(model, links);
  return links;
}

/** The events that name a project. */
export const eventsOfProject = (model: StrategyModel, id: string): readonly FeedEvent[] =>
  linksOf(model).byProject.get(id) ?? [];

/** The events that name a topic. */
export const eventsOfTopic = (model: StrategyModel, id: string): readonly FeedEvent[] =>
  linksOf(model).byTopic.get(id) ?? [];
