/** What the manual says of it. */
import { escapeFieldRow, type ElementManual } from '../../element-manual.js';

export const filterManual: ElementManual = {
  keyboard: [escapeFieldRow],
  print: {
    de: 'Die Felder werden nicht gedruckt; was der Filter übrig lässt, steht als Satz da.',
    en: 'The fields are not printed; what the filter leaves is said in a sentence.',
  },
  german: {
    'On what the filter acts.': 'Worauf der Filter wirkt.',
    'The fields.': 'Die Felder.',
    'One field with its label.': 'Ein Feld mit Beschriftung.',
    'How much is left.': 'Wie viel übrig bleibt.',
    'What a search has found.': 'Was eine Suche gefunden hat.',
    'One of them.': 'Ein Treffer.',
  },
};
