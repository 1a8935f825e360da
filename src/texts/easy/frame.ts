import type { FrameStrings } from '../de/frame.js';
import { RELOAD } from '../reload.js';

export const easy: Partial<FrameStrings> = {
  loading: 'Bitte warten: Die Daten kommen noch.',
  slow: 'Es dauert länger als sonst.',
  failed: 'Die Daten sind nicht gekommen.',
  failedDetails: `Mehr dazu kann man jetzt nicht zeigen. ${RELOAD.de}`,
  broken: `Das kann man jetzt nicht zeigen. ${RELOAD.de}`,
  retry: 'Noch einmal versuchen',
  retrying: 'Es wird weiter versucht.',
  retried: 'Die neuen Daten sind da.',
  staleFeed: (date) => `Neue Daten sind gerade nicht da. Sie sehen die Daten vom ${date}.`,
  staleSnapshot: (date) => `Neue Daten sind gerade nicht da. Sie sehen die Daten vom ${date}.`,
  staleUndated: (day) => `Neue Daten sind gerade nicht da. Sie sehen die Daten vom ${day}.`,
  updated: (date) => `Daten vom ${date}`,
  updatedUnknown: 'Von wann die Daten sind, ist nicht bekannt',
  source: 'Gesammelt von',
  snapshot: 'Die Daten kommen mit dem Programm',
  updatedUnreadable: 'Von wann die Daten sind, kann man nicht lesen',
  tools: 'Speichern und drucken',
  failedNarrowing: `Man kann jetzt nicht suchen. Sie sehen alles. ${RELOAD.de}`,
  simpleWords:
    'Die Texte in Einfacher Sprache hat die Redaktion geschrieben. So stehen sie nicht in der Strategie.',
};
