import { catalog } from '../catalog.js';

export interface MapToolsStrings {
  readonly citation: string;
  /** Headings of the table. */
  readonly columns: readonly string[];
  readonly lead: string;
  readonly jointLead: string;
  readonly partner: string;
  /** Where the feed has no title. */
  readonly strategy: string;
}

const de: MapToolsStrings = {
  citation: 'Das Zitat',
  columns: [
    'Land oder Stelle',
    'Rolle',
    'Kennung',
    'Titel',
    'Federführung',
    'Beteiligte',
    'Art',
    'Gehört zu',
    'Status',
    'Schwerpunktthema',
    'Zeitraum',
    'Quellen',
  ],
  lead: 'führt',
  jointLead: 'führt gemeinsam',
  partner: 'beteiligt',
  strategy: 'Föderale Digitalstrategie',
};

export const mapToolsStrings = /* @__PURE__ */ catalog('project-map-tools', de);
