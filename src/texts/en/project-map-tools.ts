import type { MapToolsStrings } from '../de/project-map-tools.js';

export const en: MapToolsStrings = {
  place: 'Land or body',
  role: 'Role',
  lead: 'leads',
  jointLead: 'leads jointly',
  partner: 'takes part',
};
