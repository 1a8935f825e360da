const en = {
    chosen: 'Selected:',
    linkedWith: (things) => `– linked here: ${things}.`,
    nothingLinked: '– nothing is linked here.',
    allEditorial: 'The links are the editors’, not official.',
    someEditorial: 'Some of the links are the editors’, not official.',
};

export { en };
