const en = {
    label: 'Details',
    close: 'Close',
    wholeTitle: 'Whole title',
    why: 'Why does this exist?',
    outcome: 'What comes of it?',
    vision: 'Vision of public administration',
    variants: 'Wordings by source',
    notes: 'Notes',
    sources: 'Sources',
    background: 'Notes and sources',
    statements: 'What this means',
    all: 'all linked editorially',
    nothingAbove: 'Nothing is linked here.',
    nothingBelow: 'Nothing is linked here yet.',
    none: 'not published',
    measures: 'Building blocks',
    terms: (names) => `Terms explained: ${names}`,
};

export { en };
