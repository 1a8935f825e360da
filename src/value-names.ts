/** Names of the values in `src/catalogue.ts`, for editors who choose one. Plain data, for scripts as well. */
import type { Bilingual } from './catalogue.js';

/** What the listed values are called where an editor chooses one; whatever has no name is no choice. */
export const valueNames: Readonly<Record<string, Bilingual>> = {
  matrix: { de: 'Matrix', en: 'Matrix' },
  structure: { de: 'Gruppen', en: 'Groups' },
  map: { de: 'Karte', en: 'Map' },
  tiles: { de: 'Kacheln', en: 'Tiles' },
  list: { de: 'Liste', en: 'List' },
  axis: { de: 'Zeitachse', en: 'Axis' },
  table: { de: 'Tabelle', en: 'Table' },
  even: { de: 'Gleichmäßig', en: 'Even' },
  scale: { de: 'Maßstäblich', en: 'True to scale' },
  decision: { de: 'Beschluss (Regelfall)', en: 'Decision (standard case)' },
  standard: { de: 'IT-Standard', en: 'IT standard' },
  network: { de: 'Verbindungsnetz', en: 'Connecting network' },
  other: { de: 'Übriger Beschluss', en: 'Other decision' },
  compact: { de: 'Zum Aufklappen', en: 'To be opened' },
  full: { de: 'Vollständig', en: 'In full' },
  recommendation: { de: 'Empfehlung', en: 'Recommendation' },
};
