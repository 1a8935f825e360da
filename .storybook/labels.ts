/** Names of entries and groups in both languages, by the name they have in the code. */
import type { Bilingual } from './docs/settings.js';

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What is not listed is the same in both languages. */
export const labels: Readonly<Record<string, Bilingual>> = {
  'Auf einen Blick': both('Auf einen Blick', 'At a glance'),
  'All widgets, linked': both('Alle Bausteine, verknüpft', 'All widgets, linked'),
  Handbuch: both('Handbuch', 'Manual'),
  Einbetten: both('Einbetten', 'Embedding'),
  'Daten-Feed': both('Daten-Feed', 'Data feed'),
  Gestaltung: both('Gestaltung', 'Look'),
  Barrierefreiheit: both('Barrierefreiheit', 'Accessibility'),
  Zusagen: both('Zusagen', 'Guarantees'),
  Rahmenwerke: both('Rahmenwerke', 'Frameworks'),
  Betrieb: both('Betrieb', 'Operations'),
  Architektur: both('Architektur', 'Architecture'),
  Widgets: both('Bausteine', 'Widgets'),
  'Strategy pyramid': both('Strategiepyramide', 'Strategy pyramid'),
  'Leitlinien matrix': both('Leitlinien-Matrix', 'Leitlinien matrix'),
  'Project map': both('Landkarte', 'Project map'),
  Timeline: both('Zeitstrahl', 'Timeline'),
  'Project list': both('Vorhabenliste', 'Project list'),
  Filter: both('Suche und Filter', 'Search and filters'),
  Details: both('Einzelheiten', 'Details'),
  Docs: both('Beschreibung', 'Docs'),
  Default: both('Standard', 'Default'),
  'One Land': both('Ein Land', 'One Land'),
  English: both('Englisch', 'English'),
  Dark: both('Dunkel', 'Dark'),
  Narrow: both('Schmal', 'Narrow'),
  Loading: both('Lädt', 'Loading'),
  Stale: both('Veraltet', 'Stale'),
  Failed: both('Fehler', 'Failed'),
  Empty: both('Leer', 'Empty'),
  'Long Words': both('Lange Wörter', 'Long words'),
  'Many Records': both('Viele Einträge', 'Many records'),
  'Other Strategy': both('Andere Strategie', 'Other strategy'),
  Selected: both('Ausgewählt', 'Selected'),
  Static: both('Ohne Skript', 'Without script'),
  List: both('Liste', 'List'),
  'As List': both('Als Liste', 'As list'),
  'As Table': both('Als Tabelle', 'As table'),
  Table: both('Tabelle', 'Table'),
  Tiles: both('Kacheln', 'Tiles'),
  Axis: both('Achse', 'Axis'),
  Structure: both('Gruppen', 'Groups'),
};

/** Name of an entry in a language. */
export const labelOf = (name: string, locale: 'de' | 'en'): string =>
  labels[name]?.[locale] ?? name;
