const en = {
    wording: 'Wording',
    variants: 'Wordings by source',
    notes: 'Notes',
    sources: 'Sources',
    noSource: 'no source',
};

export { en };
