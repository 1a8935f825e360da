import { translated } from '../translated.js';

export interface MapToolsStrings {
  /** Headings of the columns before those of a project. */
  readonly place: string;
  readonly role: string;
  readonly lead: string;
  readonly jointLead: string;
  readonly partner: string;
}

const de: MapToolsStrings = {
  place: 'Land oder Stelle',
  role: 'Rolle',
  lead: 'führt',
  jointLead: 'führt gemeinsam',
  partner: 'beteiligt',
};

export const mapToolsStrings = /* @__PURE__ */ translated('project-map-tools', de);
