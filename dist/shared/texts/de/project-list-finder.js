import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

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
    perPage: 'Vorhaben je Seite',
    inFeed: 'wie in den Daten',
    direction: 'Reihenfolge',
    ascending: 'aufsteigend',
    descending: 'absteigend',
    onlyLinked: (n) => n === 1
        ? 'Nur das verknüpfte Vorhaben zeigen'
        : `Nur die ${inGerman(n)} verknüpften Vorhaben zeigen`,
};
const finderStrings = /* @__PURE__ */ translated('project-list-finder', de);

export { finderStrings };
