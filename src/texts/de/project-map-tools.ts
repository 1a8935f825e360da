import { catalog } from '../catalog.js';

export interface MapToolsStrings {
  readonly citation: string;
  /** Headings of the columns before those of a project. */
  readonly place: string;
  readonly role: string;
  readonly lead: string;
  readonly jointLead: string;
  readonly partner: string;
  /** Where the feed has no title. */
  readonly strategy: string;
}

const de: MapToolsStrings = {
  citation: 'Das Zitat',
  place: 'Land oder Stelle',
  role: 'Rolle',
  lead: 'führt',
  jointLead: 'führt gemeinsam',
  partner: 'beteiligt',
  strategy: 'Föderale Digitalstrategie',
};

export const mapToolsStrings = /* @__PURE__ */ catalog('project-map-tools', de);
