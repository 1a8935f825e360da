/**
 * What others change in a widget between two renderings: page translators above all, which wrap
 * texts in elements of their own, put others in their place, or rewrite them. Lit would go on writing
 * to nodes that are gone, and leave what it believes to be there: a false figure would stay.
 */
/** Watches one root while nothing is drawn in it. The widget itself must not change it then. */
export declare class ForeignChanges {
    #private;
    /** To be called after each rendering. */
    watch(root: Node): void;
    /**
     * To be called before each rendering: everything is as the last one has left it, the very same
     * nodes, so that focus, folds and scroll positions stay.
     *
     * @returns `false` where that cannot be done: then all has to be drawn afresh
     */
    undo(root: Node): boolean;
}
