const en = {
    strategy: 'Federal Digital Strategy',
    undated: 'n.d.',
    section: 'section',
    page: 'p.',
    asOf: 'as of',
    accessed: 'accessed',
    quotes: ['“', '”'],
};

export { en };
