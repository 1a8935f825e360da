const en = {
    itemsOf: (layer) => `${layer}: contents`,
    sources: 'Sources',
    licence: 'Licence of the data',
    poster: (size) => `Print as poster (${size})`,
    columns: ['Layer', 'Kind', 'Id', 'Title', 'Belongs to', 'Project of the strategy', 'Sources'],
    editorial: 'Summaries in the editors’ own words.',
};

export { en };
