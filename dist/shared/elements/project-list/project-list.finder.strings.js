import { inEnglish, inGerman } from '../../i18n/format-number.js';

const de = {
    all: 'alle',
    laender: 'Länder',
    others: 'Bund und weitere Stellen',
    notPublished: 'nicht veröffentlicht',
    fields: 'Filter und Anzeige der Liste',
    chips: 'Gefiltert nach',
    text: 'Suche',
    linked: 'Verknüpft mit',
    remove: 'Aufheben:',
    reset: 'Zurücksetzen',
    perPage: 'Einträge je Seite',
    onlyLinked: (n) => n === 1
        ? 'Nur den verknüpften Eintrag zeigen'
        : `Nur die ${inGerman(n)} verknüpften Einträge zeigen`,
};
const en = {
    all: 'all',
    laender: 'Länder',
    others: 'Bund and other bodies',
    notPublished: 'not published',
    fields: 'Filter and display of the list',
    chips: 'Filtered by',
    text: 'Search',
    linked: 'Linked with',
    remove: 'Remove:',
    reset: 'Reset',
    perPage: 'Entries per page',
    onlyLinked: (n) => n === 1 ? 'Show only the linked entry' : `Show only the ${inEnglish(n)} linked entries`,
};
const finderStrings = { de, en };

export { finderStrings };
