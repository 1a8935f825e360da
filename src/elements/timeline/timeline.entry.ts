/** What the catalogue of elements knows of it. */
import { COUNCIL_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const timelineEntry: WidgetEntry = {
  className: 'FdsTimeline',
  name: { de: 'Zeitstrahl', en: 'Timeline' },
  question: {
    de: 'Was wurde wann beschlossen, was kommt?',
    en: 'What was decided when, what comes next?',
  },
  summary: {
    de: 'Beschlüsse, Sitzungen und Meilensteine der Reihe nach, Vergangenes getrennt von Geplantem: als Liste, als Achse oder als Tabelle.',
    en: 'Decisions, sessions and milestones in order, what is past apart from what is planned: as a list, an axis or a table.',
  },
  attributes: { view: ['axis', 'list', 'table'], spacing: ['even', 'scale'] },
  heading: { de: 'Der Weg der Strategie', en: 'The path of the strategy' },
  fallback: {
    de: 'Beschlüsse des IT-Planungsrats',
    en: 'Decisions of the IT Planning Council (in German)',
  },
  official: COUNCIL_PAGE,
  staticForm: 'staticTimeline',
  isMain: true,
  screenHeight: 860,
  frameHeight: 1400,
  place: [
    [0, 'screen'],
    [1080, 92.5],
    [1160, 82.5],
    [1340, 78.5],
    [1400, 74],
    [1440, 70.5],
    [1580, 68.5],
    [1600, 67],
  ],
};
