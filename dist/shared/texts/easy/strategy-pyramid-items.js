const easy = {
    othersTitle: 'Andere Vorhaben',
    noScope: 'Es ist nicht bekannt, wozu sie gehören',
    linked: 'Gehört dazu',
    selected: 'Gewählt',
    acrossTopics: 'gilt für alle Themen',
    lead: (names) => (names ? `Es führt: ${names}` : 'Es ist nicht bekannt, wer führt'),
    noItems: 'Dazu stehen keine Vorhaben in den Daten.',
    noMatch: 'Hier passt nichts dazu.',
    challenges: 'Das ist schwer',
    nothingAbove: 'Darüber steht nichts mehr.',
    nothingBelow: 'Dazu weiß man noch nichts.',
    layersAbove: 'Das steht darüber:',
    layersBelow: 'Das steht darunter:',
    contradictions: 'Hier sagen zwei Quellen nicht das Gleiche',
};

export { easy };
