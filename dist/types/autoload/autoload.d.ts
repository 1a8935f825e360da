type Load = () => Promise<unknown>;
type Loaders = Readonly<Record<string, Load>>;
/** Starts the autoloader; once for a page, however often the script is loaded. */
export declare function autoload(loaders: Loaders, prepareFeed: Load): void;
export {};
