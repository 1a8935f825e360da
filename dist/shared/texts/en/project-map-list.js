const en = {
    caption: 'Länder and other bodies with the entries that they lead or take part in',
    place: 'Land or body',
    entries: 'Entries',
    order: 'Order of the Länder:',
    byName: 'by name',
    byKey: 'by official key',
};

export { en };
