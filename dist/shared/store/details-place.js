/** Whether a widget shows them: the page's place, else where the visitor chose, else their home. */
function showsDetails({ widget, isDetailsPanel, homeTypes, secondHomeTypes }, { selection, origin, hasPanel, homes }) {
    if (hasPanel || !selection)
        return isDetailsPanel;
    if (origin)
        return origin === widget;
    const { type } = selection;
    const isSecondHome = secondHomeTypes.includes(type) && !homes?.has(type);
    return homeTypes.includes(type) || isSecondHome;
}
/** What of the page's address a widget has to say that the data do not have it. */
function unknownToSay({ isDetailsPanel, homeTypes }, { unknown, hasPanel, homes }) {
    const { type } = unknown ?? {};
    const isElsewhere = type && homes?.has(type) && !homeTypes.includes(type);
    return (hasPanel ? isDetailsPanel : !isElsewhere) ? unknown?.text : undefined;
}

export { showsDetails, unknownToSay };
