/** What the manual says of it. */
import type { ElementManual } from '../../element-manual.js';

export const detailsManual: ElementManual = {
  keyboard: [],
  print: {
    de: 'Die Einzelheiten samt Quellen, ohne Schaltflächen.',
    en: 'The details with their sources, without buttons.',
  },
  german: {
    'The details.': 'Die Einzelheiten.',
    'The sentence that stands where nothing is chosen.':
      'Der Satz, der dasteht, wenn nichts gewählt ist.',
    'Cite, copy the address, save.': 'Zitieren, Adresse kopieren, speichern.',
    'The sentence that a link names what the data do not have.':
      'Der Satz, dass ein Link etwas nennt, das die Daten nicht haben.',
  },
};
