/** Whether the feed says of projects to what they belong, readably or not. */
function hasScopes({ feed, isCut }) {
    return feed.scopes.length > 0 || isCut('scopes');
}
/** Projects of which the feed says to what they belong, but not so that it can be read. */
function withLostScope(model) {
    return model.feed.projects.filter((project) => {
        if (model.isLost(project, 'scope'))
            return true;
        const scope = model.scopes.get(project.scope ?? '');
        return scope !== undefined && model.isLost(scope, 'own');
    });
}
/**
 * The projects that the strategy itself decided, as far as the feed names them: those of the scopes
 * marked `own`. A feed without scopes makes no difference, then all are meant.
 */
function ownProjects(model) {
    const { projects } = model.feed;
    if (!hasScopes(model))
        return projects;
    return projects.filter(({ scope }) => scope !== undefined && model.scopes.get(scope)?.own);
}

export { hasScopes, ownProjects, withLostScope };
