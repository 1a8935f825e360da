/** Ready at once, or failed for good. */
function givenState({ model, trouble }, now) {
    if (model)
        return { status: 'ready', model, origin: 'property', fetchedAt: now };
    return { status: 'failed', trouble, retrying: false };
}

export { givenState };
