/** What the manual says of it. */
import type { ElementManual } from '../../element-manual.js';

export const strategyManual: ElementManual = {
  keyboard: [],
  print: {
    de: 'Jeder Baustein druckt, was zu sehen ist.',
    en: 'Each widget prints what is seen.',
  },
  german: {
    '`de` (default) or `en`, for all widgets inside.':
      '`de` (Standard) oder `en`, für alle Bausteine darin.',
    'URL of a feed; absent: the snapshot that ships with the kit.':
      'Adresse eines Feeds; ohne Angabe der mitgelieferte Datenstand.',
    'Seconds between re-fetches while the page is visible; 0 for never, at least 30.':
      'Sekunden zwischen zwei Abfragen, solange die Seite zu sehen ist; 0 für nie, sonst mindestens 30.',
    "Keeps choice and filters in the page's fragment as `#fds=…`, so that a view can be sent on. One strategy of a page should have it.":
      'Hält Auswahl und Filter als `#fds=…` in der Adresse der Seite, damit eine Ansicht weitergegeben werden kann. Nur eine Strategie je Seite sollte es haben.',
    'What is chosen; a page may set it. What the feed does not have cannot be chosen.':
      'Was gewählt ist; die Seite darf es setzen. Was der Feed nicht enthält, kann nicht gewählt werden.',
    'A visitor chooses something inside; cancelable, before it takes effect.':
      'Ein Besucher wählt darin etwas; abbrechbar, bevor es wirkt.',
    'The shared selection has changed.': 'Die gemeinsame Auswahl hat sich geändert.',
    'A feed was loaded and is shown.': 'Ein Feed wurde geladen und wird gezeigt.',
    'The widgets, and anything between them.': 'Die Bausteine und alles dazwischen.',
    'A day, e.g. `2025-06-26`: all widgets inside mark and list what was added or decided since.':
      'Ein Tag, etwa `2025-06-26`: Alle Bausteine darin markieren und listen auf, was seitdem hinzukam oder beschlossen wurde.',
    'The view of one Land for all widgets inside, by its code or name, e.g. `DE-MV`.':
      'Die Sicht eines Landes für alle Bausteine darin, mit Kürzel oder Namen, zum Beispiel `DE-MV`.',
    'What widgets elsewhere on the page name by `for`.':
      'Was Bausteine an anderer Stelle der Seite mit `for` nennen.',
    'The shared filter or the Land has changed.':
      'Der gemeinsame Filter oder das Land haben sich geändert.',
  },
};
