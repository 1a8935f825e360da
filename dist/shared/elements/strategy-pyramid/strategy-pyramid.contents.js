import { lastDecision } from '../../model/layer-decision.js';
import { hasScopes, countOwnership } from '../../model/own-projects.js';

/** The types whose things stand in a layer, in the order in which they are spoken of. */
const TYPES_OF_LAYER = {
    umbrella: ['goal', 'leitlinie'],
    topics: ['topic'],
    projects: ['project'],
};
const KIND_OF_TYPE = {
    goal: 'umbrella',
    category: 'umbrella',
    leitlinie: 'umbrella',
    topic: 'topics',
    project: 'projects',
};
/** Id of the layer to which a thing belongs; actors, events and cells belong to none. */
function layerOf({ type, id }) {
    return type === 'layer' ? id : KIND_OF_TYPE[type];
}
function kindOf({ id }) {
    return Object.hasOwn(TYPES_OF_LAYER, id) ? id : undefined;
}
/** The groups of scopes that have projects, in the order of the feed. */
function groupByScope(model, own) {
    return model.feed.scopes
        .filter((scope) => (scope.own ?? false) === own)
        .map((scope) => ({ scope, projects: model.projectsByScope.get(scope.id) ?? [] }))
        .filter(({ projects }) => projects.length > 0);
}
/**
 * How many projects the strategy decided in all. Rule of the feed: what the scope `fds-2025` decided
 * is counted by the figure `projects-2025`. Without a figure for each own scope nothing is said.
 */
function decidedProjects({ feed }) {
    const own = feed.scopes.filter((scope) => scope.own);
    if (own.length === 0)
        return undefined;
    let total = 0;
    for (const { id } of own) {
        const figure = feed.figures.find((each) => each.id === id.replace(/^fds-/, 'projects-'));
        if (figure?.value === undefined || figure.id === id)
            return undefined;
        total += figure.value;
    }
    return total;
}
function countProjects(model) {
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
function projectGroups(model) {
    const scopeless = model.feed.projects.filter(({ scope }) => scope === undefined);
    const rest = scopeless.length > 0 ? [{ projects: scopeless }] : [];
    return { own: groupByScope(model, true), others: [...groupByScope(model, false), ...rest] };
}
/** Whether a note sets statements against each other: it cites two places or more. */
const contrastsSources = ({ cite = [] }) => cite.length > 1;
/**
 * The layers of a model with what they hold, in the order of the feed.
 *
 * @param whole the model before a filter or a Land has narrowed it
 */
function layerContents(model, whole = model) {
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
function linkedIds(linked, type) {
    const prefix = `${type}:`;
    return [...linked].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

export { TYPES_OF_LAYER, contrastsSources, layerContents, layerOf, linkedIds };
