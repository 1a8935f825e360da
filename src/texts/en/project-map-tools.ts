import type { MapToolsStrings } from '../de/project-map-tools.js';

export const en: MapToolsStrings = {
  citation: 'The citation',
  place: 'Land or body',
  role: 'Role',
  lead: 'leads',
  jointLead: 'leads jointly',
  partner: 'takes part',
  strategy: 'Federal Digital Strategy',
};
