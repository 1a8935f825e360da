/** Tried once for a page, when the first element is to be registered. */
export declare function canRender(): boolean;
