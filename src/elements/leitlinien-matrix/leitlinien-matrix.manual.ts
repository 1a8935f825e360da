/** What the manual says of it. */
import { escapeFieldRow, keyRow, type ElementManual } from '../../element-manual.js';

export const leitlinienMatrixManual: ElementManual = {
  keyboard: [
    keyRow(
      '← ↑ → ↓',
      '← ↑ → ↓',
      'von Eintrag zu Eintrag; die Tabelle ist ein einziger Tab-Halt',
      'from entry to entry; the table is a single tab stop',
    ),
    keyRow(
      'Pos1 / Ende',
      'Home / End',
      'zum ersten oder letzten Eintrag der Zeile',
      'to the first or last entry of the row',
    ),
    keyRow(
      'Strg + Pos1 / Ende',
      'Ctrl + Home / End',
      'zum ersten oder letzten Eintrag überhaupt',
      'to the first or last entry of all',
    ),
    escapeFieldRow,
  ],
  print: {
    de: 'Mit der Seite: die Tabelle mit den amtlichen Titeln, ohne Suche und Schaltflächen. Die Werkzeuge in der Fußzeile drucken Anhang 1 auf eine Seite A4.',
    en: 'With the page: the table with the official titles, without search and buttons. The tools in the footer print Annex 1 on one page A4.',
  },
  values: {
    matrix: { de: 'Matrix', en: 'Matrix' },
    structure: { de: 'Gruppen', en: 'Groups' },
  },
  german: {
    'What is shown: `matrix` (default) or `structure`, the groups. The visitor may switch.':
      'Was zu sehen ist: `matrix` (Standard) oder `structure`, die Gruppen. Besucher können wechseln.',
    'The table or the groups.': 'Die Tabelle oder die Gruppen.',
    'The buttons for searching and counting.': 'Die Schaltflächen zum Suchen und Zählen.',
    'The fields of the search.': 'Die Felder der Suche.',
    'What the counted numbers mean.': 'Was die gezählten Zahlen bedeuten.',
    'One field of the table.': 'Ein Feld der Tabelle.',
    'One group of the second view.': 'Eine Gruppe der zweiten Ansicht.',
    'A Leitlinie, goal or category that can be chosen.':
      'Eine wählbare Leitlinie, Zielsetzung oder Handlungsebene.',
    'The buttons that switch between table and groups.':
      'Die Schaltflächen zwischen Tabelle und Gruppen.',
    'The buttons above the table.': 'Die Schaltflächen über der Tabelle.',
  },
};
