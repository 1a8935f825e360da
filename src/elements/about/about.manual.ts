/** What the manual says of it. */
import { escapeRow, type ElementManual } from '../../element-manual.js';

export const aboutManual: ElementManual = {
  keyboard: [escapeRow],
  print: {
    de: 'Mit der Seite: alle Teile, auch die zugeklappten, ohne Schaltflächen. „Drucken“ in der Fußzeile gibt den Baustein allein aus.',
    en: 'With the page: all parts, folded ones as well, without buttons. “Print” in the footer gives the widget alone.',
  },
  values: {
    compact: { de: 'Zum Aufklappen', en: 'To be opened' },
    full: { de: 'Vollständig', en: 'In full' },
  },
  german: {
    'How much is seen at once: `compact` (default), headings with a sentence each that open in place, or `full`.':
      'Wie viel zugleich zu sehen ist: `compact` (Standard), Überschriften mit je einem Satz zum Aufklappen, oder `full`, alles.',
    "The widget's own heading, and those of its parts.":
      'Die eigene Überschrift und die der Teile.',
    'The first sentence on the strategy.': 'Der erste Satz über die Strategie.',
    'The parts.': 'Die Teile.',
    'One part, such as the legal frame.': 'Ein Teil, etwa der Rechtsrahmen.',
    'What of a folded part is always seen: heading and sentence.':
      'Was von einem zugeklappten Teil immer zu sehen ist: Überschrift und Satz.',
    'What a part says.': 'Was ein Teil sagt.',
    'One thing of a part: a task, a step, a term.':
      'Eine einzelne Angabe: eine Aufgabe, ein Schritt, ein Begriff.',
  },
};
