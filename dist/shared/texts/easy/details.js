const easy = {
    label: 'Mehr dazu',
    close: 'Schließen',
    why: 'Warum gibt es das?',
    outcome: 'Was wird daraus?',
    variants: 'So steht es in den Quellen',
    notes: 'Gut zu wissen',
    sources: 'Woher das kommt',
    background: 'Gut zu wissen, und woher das kommt',
    statements: 'Das heißt',
    all: 'Das sagt alles die Redaktion',
    nothingAbove: 'Dazu weiß man nichts.',
    nothingBelow: 'Dazu weiß man noch nichts.',
    none: 'nicht bekannt',
    measures: 'Das gehört dazu',
    terms: (names) => `Schwere Wörter: ${names}`,
    wholeTitle: 'Der ganze Name',
    vision: 'So soll es einmal sein',
};

export { easy };
