/** What a widget sees of it. */
export interface SharedLandView {
    /** Whether a visitor wants all Länder, whatever the page asks for. */
    readonly showsAll: boolean;
    readonly toggleAll: () => void;
    /** The widget that says it: of those which could, the first one in the document. */
    readonly speaker: Node | undefined;
    /** Takes in a widget that could say it; returns how it leaves. */
    readonly join: (widget: Node) => () => void;
}
/**
 * The view of one Land, for a widget alone or for all widgets of a strategy: which of them says whose view
 * it is, and whether a visitor wants all Länder nevertheless.
 */
export declare class LandView {
    #private;
    readonly changed: () => void;
    /** @param changed called when widgets have to be drawn anew */
    constructor(changed: () => void);
    get showsAll(): boolean;
    readonly toggleAll: () => void;
    get speaker(): Node | undefined;
    join(widget: Node): () => void;
}
