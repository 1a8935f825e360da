/** What helps in every browser where code could not be loaded (`loading/lazy-module.ts` says why). */
const RELOAD = {
    de: 'Oft hilft es, die Seite neu zu laden.',
    en: 'Reloading the page often helps.',
};

export { RELOAD };
