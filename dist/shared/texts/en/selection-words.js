const en = {
    chosen: 'Selected:',
    linkedWith: (things) => `– linked here: ${things}.`,
    nothingLinked: '– nothing is linked here.',
    nothingReadable: '– nothing readable is linked here: part of the data is not readable in the feed.',
    allEditorial: 'They are the editors’, not official.',
    someEditorial: 'Some are the editors’, not official.',
};

export { en };
