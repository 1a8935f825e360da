const en = {
    source: 'Source',
    target: 'Target',
    kind: 'Kind of link',
    count: 'Count',
    sourceColumn: 'Column of the source',
    targetColumn: 'Column of the target',
    kinds: { official: 'official', editorial: 'editorial', none: 'no link' },
    nowhere: 'without entries',
    editorialHidden: 'Links of the editors are left out.',
};

export { en };
