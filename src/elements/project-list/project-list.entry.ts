/** What the catalogue of elements knows of it. */
import { COUNCIL_PAGE, SCREENS } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const projectListEntry: WidgetEntry = {
  className: 'FdsProjectList',
  name: { de: 'Vorhabenliste', en: 'List of projects' },
  question: {
    de: 'Welche Vorhaben berühren mein Thema?',
    en: 'Which projects touch my topic?',
  },
  summary: {
    de: 'Alle Vorhaben und Produkte als Tabelle mit Suche, Filtern, Sortierung und Seiten; als CSV zu speichern.',
    en: 'All projects and products as a table with search, filters, sorting and pages; can be saved as CSV.',
  },
  attributes: {},
  heading: { de: 'Vorhaben und Produkte', en: 'Projects and products' },
  fallback: {
    de: 'Produkte und Projekte des IT-Planungsrats',
    en: 'Products and projects of the IT Planning Council (in German)',
  },
  official: COUNCIL_PAGE,
  staticForm: 'staticList',
  needsLater: true,
  screenHeight: 860,
  frameHeight: 900,
  place: SCREENS,
};
