const easy = {
    chosen: 'Sie haben gewählt:',
    linkedWith: (things) => `– dazu gehören hier: ${things}.`,
    nothingLinked: '– dazu gehört hier nichts.',
    nothingReadable: '– dazu kann man hier nichts lesen.',
    allEditorial: 'Das sagt die Redaktion, nicht das Amt.',
    someEditorial: 'Einen Teil davon sagt die Redaktion, nicht das Amt.',
};

export { easy };
