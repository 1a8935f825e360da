const de = {
    caption: 'Länder und andere Stellen mit den Einträgen, die sie führen oder an denen sie beteiligt sind',
    place: 'Land oder Stelle',
    entries: 'Einträge',
    order: 'Reihenfolge der Länder:',
    byName: 'nach Namen',
    byKey: 'nach amtlichem Schlüssel',
};
const en = {
    caption: 'Länder and other bodies with the entries that they lead or take part in',
    place: 'Land or body',
    entries: 'Entries',
    order: 'Order of the Länder:',
    byName: 'by name',
    byKey: 'by official key',
};
const listStrings = { de, en };

export { listStrings };
