/** What the manual says of it. */
import { keyRow, type ElementManual } from '../../element-manual.js';

export const cascadeManual: ElementManual = {
  keyboard: [
    keyRow(
      '← ↑ → ↓',
      '← ↑ → ↓',
      'von Feld zu Feld; das Bild ist ein einziger Tab-Halt',
      'from box to box; the picture is a single tab stop',
    ),
    keyRow('Pos1 / Ende', 'Home / End', 'zum ersten oder letzten Feld', 'to the first or last box'),
    keyRow(
      'Eingabe / Leertaste auf einer Gruppe',
      'Enter / Space on a group',
      'öffnet oder schließt sie',
      'opens or closes it',
    ),
    keyRow(
      'Esc',
      'Esc',
      'nimmt die Auswahl zurück, dann, was im Bild geöffnet wurde',
      'takes the choice back, then what was opened in the picture',
    ),
  ],
  print: {
    de: 'Mit der Seite: das Bild, oder die Liste mit allem, was aufgeklappt werden kann (bis 1.000 Einträge). „Drucken“ in der Fußzeile gibt immer die ganze Liste aus.',
    en: 'With the page: the picture, or the list with all that can be unfolded (up to 1,000 entries). “Print” in the footer always gives the whole list.',
  },
  german: {
    'The columns, in order: `goal leitlinie topic project lead` (default), or some of them.':
      'Die Spalten der Reihe nach: `goal leitlinie topic project lead` (Standard) oder einige davon.',
    'Picture or list, and details.': 'Bild oder Liste und Einzelheiten.',
    'What of the attributes does not fit.': 'Was an den Attributen nicht stimmt.',
    'The picture with its legend.': 'Das Bild mit seiner Zeichenerklärung.',
    'The meaning of the lines.': 'Was die Linien bedeuten.',
    'A thing in the picture, or a group of them.': 'Etwas im Bild oder eine Gruppe davon.',
    'Where entries without a link end.': 'Wo Einträge ohne Zuordnung enden.',
    'The same as a tree of headings and lists.': 'Dasselbe als Baum aus Überschriften und Listen.',
    'A thing in the list that can be chosen.': 'Etwas in der Liste, das gewählt werden kann.',
    'The place of the switches.': 'Der Platz der Schalter.',
    'The buttons that switch between picture and list.': 'Die Schaltflächen für Bild oder Liste.',
    "The button that leaves the editors' links out.":
      'Die Schaltfläche, die redaktionelle Zuordnungen ausblendet.',
    'Colour of hairlines and bands.': 'Farbe von Haarlinien und Bändern.',
    'Ground of boxes and details.': 'Grund von Feldern und Einzelheiten.',
  },
};
