/** Key of a thing, for sets and maps. */
function refKey({ type, id }) {
    return `${type}:${id}`;
}
/** Whether two references name the same thing. */
function sameRef(a, b) {
    return a === b || (!!a && !!b && a.type === b.type && a.id === b.id);
}
/** Whether the model has the thing: a record, or a cell of its categories and goals. */
function hasRef(model, { type, id }) {
    if (type !== 'cell')
        return model.find(type, id) !== undefined;
    const [category = '', goal = '', ...rest] = id.split('/');
    return rest.length === 0 && !!model.find('category', category) && !!model.find('goal', goal);
}

export { hasRef, refKey, sameRef };
