/** The elements of the kit, by their name without prefix, and where their code is. */
type Load = () => Promise<unknown>;
/** Loads and registers an element. Literal imports, so that the bundler makes a file of each. */
export declare const widgets: Readonly<Record<string, Load>>;
/** The code that a page with a feed of its own needs besides. */
export declare const prepareFeed: Load;
export {};
