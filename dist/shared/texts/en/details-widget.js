const en = {
    heading: 'Details and context',
    empty: 'Nothing is selected yet. Choose a Leitlinie, a topic, an entry, a Land or an event on this page: what it is, why it exists, what comes of it and where the information is from will then stand here.',
    address: 'The address of this selection',
    copyAddress: 'Copy link to this selection',
};

export { en };
