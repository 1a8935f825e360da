/** What the catalogue of elements knows of it. */
import type { WidgetEntry } from '../../catalogue.types.js';

export const filterEntry: WidgetEntry = {
  className: 'FdsFilter',
  name: { de: 'Suche und Filter', en: 'Search and filters' },
  question: { de: 'Wo ist mein Thema?', en: 'Where is my topic?' },
  summary: {
    de: 'Suche und Filter, die auf alle Bausteine derselben Strategie wirken, und die Auskunft, wie viel übrig bleibt.',
    en: 'Search and filters that act on every widget of the same strategy, and say how much is left.',
  },
  attributes: {},
  heading: { de: 'Suchen und filtern', en: 'Search and filter' },
  fallback: {
    de: 'Alle Inhalte zum Lesen, ohne Skript',
    en: 'Everything to read, without a script (in German)',
  },
  needsLater: true,
  screenHeight: 480,
  frameHeight: 500,
  place: [
    [0, 45],
    [460, 27],
    [900, 17],
  ],
};
