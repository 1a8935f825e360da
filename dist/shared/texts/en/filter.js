const en = {
    heading: 'Search and filter',
    search: 'Search in all texts',
    hint: 'Acts on everything that is shown on this page.',
    pageLand: (land) => `${land} (set by the page)`,
    unfiltered: (things, land) => land === undefined
        ? `Without a filter: ${things}.`
        : `${land} only, otherwise without a filter: ${things}.`,
    matches: (parts, land) => `Matching${land === undefined ? '' : ` (${land} only)`}: ${parts}.`,
    none: 'Nothing matches. Fewer words or filters show more.',
    empty: 'The data hold nothing to be filtered.',
    reset: 'Reset',
    hits: 'Choose directly',
    laender: 'Länder',
    others: 'Bund and other bodies',
};

export { en };
