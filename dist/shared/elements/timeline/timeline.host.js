/** The view that was asked for, by the page or by the visitor; absent where the width decides. */
function shownView({ spacing, view }) {
    return view === 'table' || spacing !== 'scale' ? view : 'scale';
}

export { shownView };
