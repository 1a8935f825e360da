/** Whether the feed says of any project to what it belongs, readably or not. */
function hasScopes({ feed, isCut, hasLost }) {
    return feed.scopes.length > 0 || isCut('scopes') || hasLost('projects/scope');
}
/** What is known of it for one project. */
function ownershipOf(model, project) {
    if (model.isLost(project, 'scope'))
        return 'lost';
    const scope = model.scopes.get(project.scope ?? '');
    if (!scope)
        return 'unstated';
    if (model.isLost(scope, 'own'))
        return 'lost';
    return scope.own ? 'own' : 'other';
}
/** How many of some projects there are of each. */
function countOwnership(model, projects = model.feed.projects) {
    const counts = { own: 0, other: 0, unstated: 0, lost: 0 };
    for (const project of projects)
        counts[ownershipOf(model, project)] += 1;
    return counts;
}
/** The projects that the strategy itself decided, as far as the feed says so. */
function ownProjects(model) {
    return model.feed.projects.filter((project) => ownershipOf(model, project) === 'own');
}
/** The projects of the layer that is carried out: of a feed that makes no difference all of them. */
function carriedOutProjects(model) {
    return hasScopes(model) ? ownProjects(model) : model.feed.projects;
}

export { carriedOutProjects, countOwnership, hasScopes, ownProjects, ownershipOf };
