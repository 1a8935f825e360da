/** The view that was asked for, by the page or by the visitor; absent where the width decides. */
function shownView({ spacing, view }) {
    return view === 'table' || spacing !== 'scale' ? view : 'scale';
}
/** Whether a year is open: as the visitor left it, or by itself. */
function isOpen({ controls, isWhole }, group) {
    if (isWhole)
        return true;
    return controls ? controls.isOpen(group) : group.open;
}

export { isOpen, shownView };
