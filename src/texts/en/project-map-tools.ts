import type { MapToolsStrings } from '../de/project-map-tools.js';

export const en: MapToolsStrings = {
  citation: 'The citation',
  columns: [
    'Land or body',
    'Role',
    'Entry',
    'Title',
    'Lead',
    'Partners',
    'Kind',
    'Belongs to',
    'Status',
    'Topic',
    'Period',
    'Sources',
  ],
  lead: 'leads',
  jointLead: 'leads jointly',
  partner: 'takes part',
  strategy: 'Federal Digital Strategy',
};
