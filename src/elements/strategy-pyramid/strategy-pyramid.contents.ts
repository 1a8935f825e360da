/** What each layer of the strategy holds: its items in groups, and their counts. Pure. */
import type { Goal, Layer, Leitlinie, Note, Project, Scope, Topic } from '../../feed/feed.types.js';
import { lastDecision, type LayerDecision } from '../../model/layer-decision.js';
import type { Ref, RefType, StrategyModel } from '../../model/model.types.js';
import { countOwnership, hasScopes } from '../../model/own-projects.js';

/** The layers whose items the feed has; another layer is shown without items. */
export type LayerKind = 'umbrella' | 'topics' | 'projects';

/** The projects of one scope; without `scope` those that name none. */
export interface ScopeGroup {
  readonly scope?: Scope;
  readonly projects: readonly Project[];
}

/** How many projects are known, and of how many. */
export interface ProjectCounts {
  /** Whether the feed says at all to what its projects belong; if not, all are in `others`. */
  readonly scoped: boolean;
  /** Known projects that the strategy itself decided. */
  readonly own: number;
  /** How many it decided in all, where the feed has a figure for it that is not below `own`. */
  readonly total?: number;
  /** Entries of all other scopes. They are no projects of the strategy. */
  readonly others: number;
  /** Entries of which the feed does not say to what they belong, where it says so of others. */
  readonly unstated?: number;
  /** Entries of which it could not be read to what they belong. */
  readonly unread?: number;
}

/** One layer with what it holds. */
export interface LayerContents {
  readonly layer: Layer;
  /** Absent for a layer that the kit does not know. */
  readonly kind?: LayerKind;
  readonly goals: readonly Goal[];
  readonly leitlinien: readonly Leitlinie[];
  readonly topics: readonly Topic[];
  /** Projects that the strategy itself decided. */
  readonly own: readonly ScopeGroup[];
  /** Entries that belong to something else. */
  readonly others: readonly ScopeGroup[];
  readonly counts: ProjectCounts;
  readonly decision: LayerDecision;
  /** Where the vision and its contradictions are told: in the umbrella strategy, else at the top. */
  readonly isTop: boolean;
}

/** The types whose things stand in a layer, in the order in which they are spoken of. */
export const TYPES_OF_LAYER: Readonly<Record<LayerKind, readonly RefType[]>> = {
  umbrella: ['goal', 'leitlinie'],
  topics: ['topic'],
  projects: ['project'],
};

const KIND_OF_TYPE: Partial<Record<RefType, LayerKind>> = {
  goal: 'umbrella',
  category: 'umbrella',
  leitlinie: 'umbrella',
  topic: 'topics',
  project: 'projects',
};

/** Id of the layer to which a thing belongs; actors, events and cells belong to none. */
export function layerOf({ type, id }: Ref): string | undefined {
  return type === 'layer' ? id : KIND_OF_TYPE[type];
}

function kindOf({ id }: Layer): LayerKind | undefined {
  return Object.hasOwn(TYPES_OF_LAYER, id) ? (id as LayerKind) : undefined;
}

/** The groups of scopes that have projects, in the order of the feed. */
function groupByScope(model: StrategyModel, own: boolean): readonly ScopeGroup[] {
  return model.feed.scopes
    .filter((scope) => (scope.own ?? false) === own)
    .map((scope) => ({ scope, projects: model.projectsByScope.get(scope.id) ?? [] }))
    .filter(({ projects }) => projects.length > 0);
}

/**
 * How many projects the strategy decided in all. Rule of the feed: what the scope `fds-2025` decided
 * is counted by the figure `projects-2025`. Without a figure for each own scope nothing is said.
 */
function decidedProjects({ feed }: StrategyModel): number | undefined {
  const own = feed.scopes.filter((scope) => scope.own);
  if (own.length === 0) return undefined;
  let total = 0;
  for (const { id } of own) {
    const figure = feed.figures.find((each) => each.id === id.replace(/^fds-/, 'projects-'));
    if (figure?.value === undefined || figure.id === id) return undefined;
    total += figure.value;
  }
  return total;
}

function countProjects(model: StrategyModel): ProjectCounts {
  const scoped = hasScopes(model);
  // Only what a scope marks as the strategy's own may be called its project.
  const { own, other, unstated, lost } = countOwnership(model);
  const counts = {
    scoped,
    own,
    others: scoped ? other : model.feed.projects.length,
    ...(scoped && unstated > 0 && { unstated }),
    ...(lost > 0 && { unread: lost }),
  };
  const total = decidedProjects(model);
  // Fewer decided than known: the figure is of another day, and nothing can be said "of" it.
  return total === undefined || total < own ? counts : { ...counts, total };
}

function projectGroups(model: StrategyModel): Pick<LayerContents, 'own' | 'others'> {
  const scopeless = model.feed.projects.filter(({ scope }) => scope === undefined);
  const rest: readonly ScopeGroup[] = scopeless.length > 0 ? [{ projects: scopeless }] : [];
  return { own: groupByScope(model, true), others: [...groupByScope(model, false), ...rest] };
}

/** Whether a note sets statements against each other: it cites two places or more. */
export const contrastsSources = ({ cite = [] }: Note): boolean => cite.length > 1;

/**
 * The layers of a model with what they hold, in the order of the feed.
 *
 * @param whole the model before a filter or a Land has narrowed it
 */
export function layerContents(
  model: StrategyModel,
  whole: StrategyModel = model,
): readonly LayerContents[] {
  const { feed } = model;
  const counts = countProjects(model);
  const top = feed.layers.find((layer) => kindOf(layer) === 'umbrella') ?? feed.layers[0];
  return feed.layers.map((layer) => {
    const kind = kindOf(layer);
    const groups = kind === 'projects' ? projectGroups(model) : { own: [], others: [] };
    return {
      layer,
      ...(kind ? { kind } : {}),
      goals: kind === 'umbrella' ? feed.goals : [],
      leitlinien: kind === 'umbrella' ? feed.leitlinien : [],
      topics: kind === 'topics' ? feed.topics : [],
      ...groups,
      counts,
      decision: lastDecision(whole, layer),
      isTop: layer === top,
    };
  });
}

/** Ids of the linked things of a type. */
export function linkedIds(linked: ReadonlySet<string>, type: RefType): readonly string[] {
  const prefix = `${type}:`;
  return [...linked].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
