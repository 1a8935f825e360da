/** What the manual says of it. */
import { escapeRow, keyRow, type ElementManual } from '../../element-manual.js';

export const strategyPyramidManual: ElementManual = {
  keyboard: [
    keyRow(
      '← ↑ → ↓',
      '← ↑ → ↓',
      'zum nächsten Ziel oder Thema; die einer Ebene sind ein einziger Tab-Halt',
      'to the next goal or topic; those of a layer are a single tab stop',
    ),
    keyRow(
      'Pos1 / Ende',
      'Home / End',
      'zum ersten oder letzten davon',
      'to the first or last of them',
    ),
    escapeRow,
  ],
  print: {
    de: 'Mit der Seite wird gedruckt, was geöffnet ist. Die Werkzeuge in der Fußzeile bieten zudem ein Plakat in A4 und A3.',
    en: 'With the page, what is open is printed. The tools in the footer also offer a poster in A4 and A3.',
  },
  german: {
    "The widget's own heading, and the headings of its layers.":
      'Die eigene Überschrift und die der Ebenen.',
    'The pyramid with its text, or the list.': 'Die Pyramide mit ihrem Text oder die Liste.',
    'The shape of a layer.': 'Die Form einer Ebene.',
    'The text of a layer.': 'Der Text einer Ebene.',
    'How many items a layer has.': 'Wie viele Einträge eine Ebene hat.',
    'A building block of a layer.': 'Ein Bestandteil einer Ebene.',
    'A goal or topic named beside its layer.':
      'Eine Zielsetzung oder ein Thema neben seiner Ebene.',
    'The sentence on entries that are no projects of the strategy.':
      'Der Satz zu Einträgen, die keine Vorhaben der Strategie sind.',
    'The last decision of a layer.': 'Der letzte Beschluss zu einer Ebene.',
    'What of a layer is linked with the choice.':
      'Was von einer Ebene mit der Auswahl verknüpft ist.',
    'What a layer opens to.': 'Was eine Ebene öffnet.',
    'The buttons of the top layer that open the vision and the note on contradictions.':
      'Die Schaltflächen der obersten Ebene für Zukunftsbild und Widersprüche.',
    'The vision: challenges, goals, groups.':
      'Das Zukunftsbild: Herausforderungen, Zielsetzungen, Gruppen.',
    'The note on contradictory statements.': 'Der Hinweis auf widersprüchliche Angaben.',
    'Why the chosen layer exists, and what comes of it.':
      'Warum es die gewählte Ebene gibt und was daraus folgt.',
    'The items of a goal or scope.': 'Die Einträge einer Zielsetzung oder einer Zugehörigkeit.',
    'Notes and sources.': 'Hinweise und Quellen.',
    'A layer or an item that can be chosen.': 'Eine wählbare Ebene oder ein wählbarer Eintrag.',
    'The button that shows the list in place of the picture.':
      'Die Schaltfläche, die statt des Bildes die Liste zeigt.',
    'The buttons above the picture.': 'Die Schaltflächen über dem Bild.',
    'Colour of the pyramid, of links and of what is chosen.':
      'Farbe der Pyramide, von Links und von Gewähltem.',
  },
};
