/** What the catalogue of elements knows of the one that shows nothing itself. */
import { GROUNDS, THEMES } from '../../catalogue.common.js';
import type { CatalogueEntry } from '../../catalogue.types.js';

/** The element that owns feed and selection for those inside it, and has none of their attributes. */
export const strategyEntry: CatalogueEntry = {
  className: 'FdsStrategy',
  name: { de: 'Alle Bausteine, verknüpft', en: 'All widgets, linked' },
  question: { de: 'Wie hängt alles zusammen?', en: 'How does it all hang together?' },
  summary: {
    de: 'Zeigt selbst nichts. Lädt den Feed einmal und verbindet die Bausteine darin: Was in einem gewählt wird, zeigen alle.',
    en: 'Shows nothing itself. Fetches the feed once and links the widgets inside: what is chosen in one, all of them show.',
  },
  attributes: {
    id: 'id',
    src: 'address',
    refresh: 'seconds',
    linkable: 'flag',
    land: 'land',
    since: 'date',
    lang: 'language',
    'data-theme': THEMES,
    'data-ground': GROUNDS,
  },
};
