const easy = {
    heading: 'Mehr dazu',
    empty: 'Sie haben noch nichts gewählt. Wählen Sie auf dieser Seite etwas. Hier steht dann: Was ist das? Warum gibt es das? Was wird daraus? Woher weiß man das?',
    copyAddress: 'Den Link kopieren',
    address: 'Der Link zu dem, was Sie gewählt haben',
};

export { easy };
