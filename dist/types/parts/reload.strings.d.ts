/** What helps in every browser where code could not be loaded (`loading/lazy-module.ts` says why). */
export declare const RELOAD: {
    readonly de: "Oft hilft es, die Seite neu zu laden.";
    readonly en: "Reloading the page often helps.";
};
