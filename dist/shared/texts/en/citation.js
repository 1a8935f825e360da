const en = {
    strategy: 'Federal Digital Strategy',
    undated: 'n.d.',
    asOf: 'as of',
    accessed: 'accessed',
    quotes: ['“', '”'],
};

export { en };
