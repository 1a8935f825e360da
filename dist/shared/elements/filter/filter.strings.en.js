const en = {
    heading: 'Search and filter',
    search: 'Search in all texts',
    hint: 'Acts on everything that is shown on this page.',
    criteria: {
        land: 'Land or body',
        topic: 'Focus topic',
        status: 'Status',
        kind: 'Kind',
        leitlinie: 'Leitlinie',
    },
    all: {
        land: 'all',
        topic: 'all topics',
        status: 'any status',
        kind: 'all kinds',
        leitlinie: 'all Leitlinien',
    },
    unfiltered: (things) => `Without a filter: ${things}.`,
    matches: (parts) => `Matching: ${parts}.`,
    ofAll: (n, things) => `${n} of ${things}`,
    none: 'Nothing matches. Fewer words or filters show more.',
    empty: 'The data hold nothing to be filtered.',
    reset: 'Reset',
    hits: 'Choose directly',
    laender: 'Länder',
    others: 'Bund and other bodies',
};

export { en };
