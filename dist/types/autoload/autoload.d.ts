type Load = () => Promise<unknown>;
type Loaders = Readonly<Record<string, Load>>;
/**
 * Starts the autoloader for the names that no other copy of the kit looks after: once for a page,
 * however often the script is loaded, and also where an older copy came first, which does not know
 * the newer tags.
 */
export declare function autoload(loaders: Loaders, prepareFeed: Load): void;
export {};
