/** Narrowed by the widget's own search; a view lives as long as one rendering. */
const searched = new WeakMap();
/** Remembers what a rendering shows. */
function noteShown(view, isShown) {
    searched.set(view, isShown);
}
/** Whether a rendering shows a Leitlinie: it is left by the page's filter and by the widget's search. */
function shownIn(view) {
    return searched.get(view) ?? (({ id }) => !!view.model.find('leitlinie', id));
}

export { noteShown, shownIn };
