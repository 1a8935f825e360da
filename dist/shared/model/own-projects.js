/**
 * The projects that the strategy itself decided, as far as the feed names them: those of the scopes
 * marked `own`. A feed without scopes makes no difference, then all are meant.
 */
function ownProjects(model) {
    const { projects, scopes } = model.feed;
    if (scopes.length === 0)
        return projects;
    return projects.filter(({ scope }) => scope !== undefined && model.scopes.get(scope)?.own);
}

export { ownProjects };
