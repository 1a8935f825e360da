/** A strategy narrowed to a filter or to one Land: a model of its own, for widgets to draw. Pure. */
import type { Feed, Project } from '../feed/feed.types.js';
import { toSearchWords } from '../i18n/fold-text.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { NO_FILTER, type Filter } from './filter.js';
import { hasEventWords, hasLeitlinieWords, hasProjectWords } from './search-text.js';

/** To what a model is narrowed. */
export interface Narrowing {
  /** `null` where nothing is filtered. */
  readonly filter: Filter | null;
  /** The Land that a widget is about; its filter comes on top. */
  readonly land: string | null;
  /** What the page's address names and the data do not have, where the widget is to say so. */
  readonly unknown?: string | undefined;
}

/** Whether an actor leads a project or is a partner in it. */
function takesPart({ lead = [], partners = [] }: Project, id: string | null): boolean {
  return id === null || lead.includes(id) || partners.includes(id);
}

const isEither = <T>(wished: T | null, value: T | undefined): boolean =>
  wished === null || wished === value;

function matchesProject(project: Project, narrowing: Narrowing): boolean {
  const { land } = narrowing;
  const filter = narrowing.filter ?? NO_FILTER;
  return (
    takesPart(project, land) &&
    takesPart(project, filter.land) &&
    isEither(filter.topic, project.topic) &&
    isEither(filter.status, project.status) &&
    isEither(filter.kind, project.kind) &&
    (filter.leitlinie === null || !!project.leitlinien?.includes(filter.leitlinie))
  );
}

/**
 * The records that are left. A criterion counts for the lists whose records have it: topic, status,
 * kind for projects; the Land for projects and events; the Leitlinie for projects and Leitlinien;
 * words for all three. The framework of the strategy (vision, layers, goals, categories, topics) and
 * the actors stay whole.
 */
function narrowFeed(model: StrategyModel, narrowing: Narrowing): Feed {
  const { feed } = model;
  const { land } = narrowing;
  const filter = narrowing.filter ?? NO_FILTER;
  const words = toSearchWords(filter.text);
  const lands = [land, filter.land].filter((id) => id !== null);
  return {
    ...feed,
    leitlinien: feed.leitlinien.filter(
      (leitlinie) =>
        isEither(filter.leitlinie, leitlinie.id) && hasLeitlinieWords(leitlinie, words),
    ),
    projects: feed.projects.filter(
      (project) => matchesProject(project, narrowing) && hasProjectWords(model, project, words),
    ),
    events: feed.events.filter(
      (event) =>
        lands.every((id) => event.actors?.includes(id)) && hasEventWords(model, event, words),
    ),
  };
}

interface Narrowed {
  readonly key: string;
  readonly model: StrategyModel;
}

/** How many narrowed models are kept of each model: one for each widget of a page that differs. */
const KEPT = 4;

const kept = new WeakMap<StrategyModel, readonly Narrowed[]>();

/** The narrowed model; the same one for the same narrowing, as long as few others were asked for. */
export function narrowModel(model: StrategyModel, narrowing: Narrowing): StrategyModel {
  const key = JSON.stringify([narrowing.land, narrowing.filter]);
  const known = kept.get(model) ?? [];
  const found = known.find((each) => each.key === key);
  if (found) return found.model;
  const narrowed = buildModel(narrowFeed(model, narrowing));
  kept.set(model, [{ key, model: narrowed }, ...known].slice(0, KEPT));
  return narrowed;
}
