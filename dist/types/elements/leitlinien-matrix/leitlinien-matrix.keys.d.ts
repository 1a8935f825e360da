/** Looks after a widget's keyboard; to be called after each of its renderings. */
export declare function attend(root: Node): void;
