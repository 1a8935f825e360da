/** What the manual says of it. */
import { keyRow, type ElementManual } from '../../element-manual.js';

export const projectListManual: ElementManual = {
  keyboard: [
    keyRow(
      'Eingabe auf einer Spalte',
      'Enter on a column',
      'sortiert danach, noch einmal andersherum',
      'sorts by it, again the other way round',
    ),
    keyRow(
      'Esc außerhalb der Felder',
      'Esc outside the fields',
      'nimmt die Auswahl zurück',
      'takes the choice back',
    ),
  ],
  print: {
    de: 'Die Tabelle ohne Suche und Seitenschalter; „Drucken“ in der Fußzeile gibt alle gefundenen Einträge aus.',
    en: 'The table without search and pages; “Print” in the footer gives all entries found.',
  },
  german: {
    'The fields that narrow the list.': 'Die Felder, die die Liste einschränken.',
    'The box for what is linked with the choice alone.':
      'Das Kästchen für das, was mit der Auswahl verknüpft ist.',
    'Search, table and pages.': 'Suche, Tabelle und Seiten.',
    'Search, filter and page size.': 'Suche, Filter und Seitenlänge.',
    'The button that opens the filters.': 'Die Schaltfläche, die die Filter öffnet.',
    'One field of the filters.': 'Ein Feld der Filter.',
    'What is filtered, each with its button to undo it.':
      'Was gefiltert ist, je mit Schaltfläche zum Zurücknehmen.',
    'What a dash in the table means.': 'Was ein Strich in der Tabelle heißt.',
    'How much is shown, and to what it belongs.': 'Wie viel zu sehen ist und wozu es gehört.',
    'The ways to the other pages.': 'Die Wege zu den anderen Seiten.',
    'The button of a column.': 'Die Schaltfläche einer Spalte.',
    'One entry of the table.': 'Ein Eintrag der Tabelle.',
    'The title of an entry, by which it is chosen.':
      'Der Titel eines Eintrags, über den er gewählt wird.',
    'Intended effect, criterion and last check of a chosen entry.':
      'Beabsichtigte Wirkung, Maßstab und letzte Prüfung des gewählten Eintrags.',
  },
};
