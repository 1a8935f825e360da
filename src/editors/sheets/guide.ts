/** The sheet "So geht es": how the workbook is filled in, in a screen. */
import type { MainLanguage } from '../../i18n/language.js';

export const guide: Readonly<Record<MainLanguage, readonly (readonly [string, string])[]>> = {
  de: [
    [
      'Worum es geht',
      'Diese Arbeitsmappe enthält die Daten der Föderalen Digitalstrategie. Jedes Blatt ist eine Liste, jede Zeile ein Eintrag, jede Spalte eine Angabe.',
    ],
    [
      'Anfangen',
      'Zeile 1 nennt die Spalten, Zeile 2 erklärt sie. Beide stehen lassen. Kursive Beispielzeilen werden beim Einlesen übergangen, solange sie unverändert sind.',
    ],
    [
      'Pflicht',
      'Nur der Titel (Name) muss ausgefüllt sein. Was nicht veröffentlicht ist, bleibt leer: Die Seiten sagen dann, dass es nicht veröffentlicht ist.',
    ],
    [
      'Kennung',
      'Leer lassen, dann wird sie aus dem Titel gebildet. Eine Kennung, die einmal vergeben ist, ändert sich nie wieder.',
    ],
    [
      'Datum',
      '26.06.2025 · 06/2025 · 2025 · Q3/2025 · 1. Hj. 2025 · ab 2026 · bis 06/2025 · 07/2025 bis 06/2026. Nie genauer als die Quelle.',
    ],
    [
      'Mehrere Werte',
      'Mit Semikolon getrennt: DE-HH; fitko. Länder auch als Kürzel oder Name: BY; Hessen; Bund.',
    ],
    ['Beträge', '15 Mio. € oder 1.500.000, immer Euro.'],
    ['Ja oder nein', 'ja oder nein; x gilt als ja.'],
    [
      'Belege',
      'Je Zeile in der Zelle: Kennung der Quelle | Abschnitt | Seite | Adresse. Nur die Quelle ist Pflicht. Neue Zeile in der Zelle: Alt+Eingabe.',
    ],
    [
      'Verweise',
      'Spalten wie Schwerpunktthema nehmen die Kennung oder den Titel eines Eintrags auf dem anderen Blatt.',
    ],
    ['Weiteres', 'Auf dem letzten Blatt steht, was keine Spalte hat. Bitte nicht ändern.'],
    ['Einlesen', 'fds import vorlage.xlsx -o feed.json'],
    ['Prüfen', 'fds validate feed.json'],
    ['Ansehen', 'fds serve vorlage.xlsx'],
  ],
  en: [
    [
      'What this is',
      'This workbook holds the data of the Föderale Digitalstrategie. Each sheet is a list, each row a record, each column a value.',
    ],
    [
      'To begin',
      'Row 1 names the columns, row 2 explains them. Leave both. Example rows in italics are passed over as long as they are unchanged.',
    ],
    [
      'Required',
      'Only the title (name) must be filled in. What is not published stays empty: pages then say so.',
    ],
    [
      'Id',
      'Leave it empty and it is made from the title. An id that has been given never changes again.',
    ],
    [
      'Dates',
      '26.06.2025 · 06/2025 · 2025 · Q3/2025 · 1. Hj. 2025 · ab 2026 (from) · bis 06/2025 (until) · 07/2025 bis 06/2026. Never more precise than the source.',
    ],
    [
      'Several values',
      'Separated by semicolons: DE-HH; fitko. Länder also by abbreviation or name: BY; Hessen; Bund.',
    ],
    ['Amounts', '15 Mio. € or 1.500.000, always euros.'],
    ['Yes or no', 'ja or nein; x counts as yes.'],
    [
      'Citations',
      'One a line in the cell: id of the source | section | page | address. Only the source is required. New line in a cell: Alt+Enter.',
    ],
    [
      'References',
      'Columns such as the focus topic take the id or the title of a record on the other sheet.',
    ],
    ['More', 'The last sheet has what no column has. Please leave it.'],
    ['Import', 'fds import template.xlsx -o feed.json'],
    ['Check', 'fds validate feed.json'],
    ['Look', 'fds serve template.xlsx'],
  ],
};
