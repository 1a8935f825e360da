type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
/** Starts the autoloader; once for a page, however often the script is loaded. */
export declare function autoload(loaders: Loaders): void;
export {};
